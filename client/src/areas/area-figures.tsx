import { figureParts, withoutBrackets } from '@yoriai/shared/area-profile/figure-parts';
import { stateOf } from '@yoriai/shared/area-profile/figure-state';
import type { Figure } from '@yoriai/shared/area-profile/figures';
import type { Shelf } from '@yoriai/shared/areas/area';
import { Link } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { today } from '../worksheets/fields/today.ts';
import styles from './area-figures.module.css';
import { worksheetAddress } from './queries.ts';

/** As many as stand beside each other; which they are follows from the order in the sheet. */
const most = 6;

/** The first figures of the area's 地域概況, and the way to it (AREA-3). */
export function AreaFigures({ shelf: { area, sheets, profile = [] } }: { readonly shelf: Shelf }) {
  const { t, w } = useWords();
  const sheet = sheets.find(({ kind, away }) => kind === 'area-profile' && away === undefined);
  const known = profile.filter(({ state }) => state !== 'not-computable').slice(0, most);
  if (!sheet || known.length === 0) return null;
  return (
    <div className={styles.figures}>
      <dl aria-label={t('areaProfile:shelf.title')}>
        {known.map((figure) => (
          <FigureAtHand key={figure.row} figure={figure} />
        ))}
      </dl>
      <Link href={worksheetAddress(area.id, sheet.id)}>{w('areaProfile:shelf.all')}</Link>
    </div>
  );
}

function FigureAtHand({ figure }: { readonly figure: Figure }) {
  const { w } = useWords();
  const { number, unit } = figureParts(figure);
  const state = stateOf({ asOf: figure.month, origin: figure.origin }, today());
  return (
    <div>
      <dt>{withoutBrackets(figure.label)}</dt>
      <dd>
        <b>{number}</b>
        <small>{unit}</small>
        {state !== 'ok' && (
          <span className={styles.sign}>
            <Icon name={state === 'old' ? 'clock' : 'ring'} />
            {w(`areaProfile:state.${state}`)}
          </span>
        )}
      </dd>
    </div>
  );
}
