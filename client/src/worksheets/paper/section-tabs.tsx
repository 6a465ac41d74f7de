import type { Section } from '@yoriai/shared/worksheets/template';
import { useEffect, useRef, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './section-tabs.module.css';

interface SectionTabsProps {
  readonly sections: readonly Section[];
  /** At the left of the paper; else in a row over it. */
  readonly isUpright: boolean;
}

/** 見出し: the sections of the paper by number and name; the one that is being read stands out. */
export function SectionTabs({ sections, isUpright }: SectionTabsProps) {
  const { shown } = useWording();
  const { t } = useWords();
  const current = useSectionInSight(sections);
  const tabs = useRef<HTMLElement>(null);
  // With many sections the tabs are longer than the window: the one that is read stays among those in sight.
  useEffect(() => {
    const tab = tabs.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(current ?? '')}"]`);
    if (!tabs.current || !tab) return;
    tabs.current.scrollTo({ top: tab.offsetTop - tabs.current.clientHeight / 2, left: tab.offsetLeft - 40 });
  }, [current]);
  return (
    <nav
      ref={tabs}
      className={cx(styles.tabs, isUpright && styles.upright)}
      aria-label={t('worksheets:page.sections')}
    >
      {sections.map((section, index) => (
        <a
          key={section.id}
          data-tab={section.id}
          href={`#section-${section.id}`}
          aria-current={section.id === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            const there = document.getElementById(`section-${section.id}`);
            there?.scrollIntoView({ block: 'start', behavior: 'smooth' });
            there?.querySelector('h2')?.focus({ preventScroll: true });
          }}
        >
          <b className="num">{index + 1}</b>
          <span>{shown(section.title)}</span>
        </a>
      ))}
    </nav>
  );
}

/** The last section whose head has passed the upper third of the window. */
function useSectionInSight(sections: readonly Section[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]?.id);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const line = window.innerHeight / 3;
      const passed = sections.filter(({ id }) => {
        const head = document.getElementById(`section-${id}`);
        return head !== null && head.getBoundingClientRect().top <= line;
      });
      setCurrent((passed.at(-1) ?? sections[0])?.id);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon, { capture: true });
    };
  }, [sections]);
  return current;
}
