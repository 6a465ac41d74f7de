import { dayHere } from '../words/day-here.ts';

/** What no file may be called on some machine, and what turns a name around. */
const notInNames = /[\p{Cc}\p{Cf}\\/:*?"<>|]/gu;
const most = 80;

/** 坂の上と三丁目_2026-11-21.png: the title and the day, as every machine can keep it. */
export function fileName(title: string, at: number, ending: 'svg' | 'png'): string {
  const name = [...title.toWellFormed().replace(notInNames, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, most)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  return `${name === '' ? 'yoriai' : name}_${dayHere(at)}.${ending}`;
}
