import { MiniMap, useStore } from '@xyflow/react';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { FlowNode } from '../flow/flow-model.ts';
import { useSession } from '../session/use-board.ts';
import styles from './zoom-control.module.css';

/** How near one looks, everything at once, and the small map of the whole board. */
export function ZoomControl() {
  const session = useSession();
  const { t, w } = useWords();
  const zoom = useStore((state) => Math.round(state.transform[2] * 100));
  const [map, setMap] = useState(false);
  return (
    <div className={styles.place}>
      {map && <SmallMap />}
      <fieldset className={styles.zoom} aria-label={t('canvas:zoom.label')}>
        <Button aria-label={t('canvas:zoom.out')} onPress={() => session.viewport?.zoom(-1)}>
          <Icon name="minus" />
        </Button>
        <Button
          className={styles.number ?? ''}
          aria-label={t('canvas:zoom.reset', { zoom })}
          onPress={() => session.viewport?.zoom(0)}
        >
          <span className="num">{zoom}%</span>
        </Button>
        <Button aria-label={t('canvas:zoom.in')} onPress={() => session.viewport?.zoom(1)}>
          <Icon name="plus" />
        </Button>
        <Button className={styles.word ?? ''} onPress={() => session.viewport?.fit()}>
          <span>{w('canvas:zoom.fit')}</span>
        </Button>
        <ToggleButton className={styles.word ?? ''} isSelected={map} onChange={setMap}>
          <span>{w('canvas:zoom.map')}</span>
        </ToggleButton>
      </fieldset>
    </div>
  );
}

function SmallMap() {
  const session = useSession();
  const { t } = useWords();
  const colourOf = (node: FlowNode): string => {
    if (node.type === 'plank') return 'var(--soil)';
    const kind = session.view.cards.get(node.id)?.kind;
    const paper = cardKindOf(session.skin.kind, kind)?.paper;
    return paper ? `var(--${paper}-fill)` : 'var(--ink-3)';
  };
  return (
    <MiniMap<FlowNode>
      className={styles.map ?? ''}
      nodeColor={colourOf}
      nodeBorderRadius={12}
      maskColor="rgb(90 66 39 / 0.16)"
      pannable
      zoomable
      ariaLabel={t('canvas:zoom.map-label')}
    />
  );
}
