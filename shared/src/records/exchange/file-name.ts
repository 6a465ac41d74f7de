/** 実践記録_つばめ野地区_2026年4月～2027年3月_第12号.xlsx. @param from,to days or months; copy which one it is (P18) */
export function nameOfFile({
  area,
  from,
  to,
  copy,
  as,
}: {
  readonly area: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly copy?: string | undefined;
  readonly as: string;
}): string {
  const period = from === undefined && to === undefined ? [] : [[from, to].map(inWords).join('～')];
  return `${['実践記録', area, ...period, ...(copy === undefined ? [] : [copy])].join('_')}.${as}`;
}

/** 2026-04 → 2026年4月 */
function inWords(date: string | undefined): string {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  if (!year) return '';
  return day ? `${year}年${month}月${day}日` : `${year}年${month}月`;
}
