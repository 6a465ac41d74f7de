import { boardKind, cardKindOf } from '@yoriai/shared/boards/registry';
import type { RelationLine, RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { useId } from 'react';
import { boardFace } from '../../boards/board-face.ts';
import { relationKindWords, relationQualitySkins } from '../../boards/worry-map/relation-skins.ts';
import { LineSample } from '../../canvas/line/legend.tsx';
import { LineDrawing } from '../../canvas/line/line-drawing.tsx';
import { spotAt } from '../../canvas/line/path.ts';
import { strokesOf } from '../../canvas/line/pattern.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './relation-map.module.css';
import { type DrawnMap, type DrawnNode, layMap } from './relation-map-layout.ts';

const skinOf = (quality: string) =>
  relationQualitySkins[quality as keyof typeof relationQualitySkins] ?? relationQualitySkins.ordinary;

/** A calm drawing of a relation map: who and what by kind, lines by quality, and the same in words for who cannot see it. */
export function RelationMapView({ map }: { readonly map: RelationMap }) {
  const { t, w } = useWords();
  const [measure, width] = useWidth();
  const words = useId();
  const drawn = layMap(map, width ?? 700);
  const qualities = [...new Set(map.lines.map(({ quality }) => skinOf(quality)))];
  return (
    <div className={styles.map}>
      <section
        className={styles.looked}
        ref={measure}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is looked along, by keys too
        tabIndex={0}
        aria-label={t('sheetFields:snapshot.label')}
      >
        <div
          className={styles.ground}
          style={{ width: drawn.width, height: drawn.height }}
          aria-hidden="true"
        >
          <Lines drawn={drawn} />
          {drawn.nodes.map((it) => (
            <Node key={it.node.key} drawn={it} />
          ))}
          {drawn.paths.map(({ line, path }) => {
            const { x, y } = spotAt(path, path.length / 2);
            return (
              line.label && (
                <span key={keyOf(line)} className={styles.tag} style={{ left: x, top: y }}>
                  {line.label}
                </span>
              )
            );
          })}
        </div>
        <div className="vh" id={words}>
          <InWords map={map} />
        </div>
      </section>
      <ul className={styles.legend}>
        {qualities.map(({ name, pattern }) => (
          <li key={name}>
            <LineSample pattern={pattern} />
            <span>{w(name)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = ({ from, to, kind, quality }: RelationLine): string => `${from} ${to} ${kind} ${quality}`;

function Lines({ drawn }: { readonly drawn: DrawnMap }) {
  return (
    <svg width={drawn.width} height={drawn.height} aria-hidden="true">
      {drawn.paths.map(({ line, path }) => (
        <LineDrawing key={keyOf(line)} strokes={strokesOf(path, skinOf(line.quality).pattern)} />
      ))}
    </svg>
  );
}

function Node({ drawn: { node, x, y, width, height } }: { readonly drawn: DrawnNode }) {
  const place = { left: x, top: y, width, height };
  const paper = cardKindOf(boardKind('worry-map'), node.kind)?.paper ?? node.kind;
  if (node.kind === 'person')
    return (
      <span className={styles.person} style={place} data-paper="person">
        <b>{node.alias ?? <Icon name="person" />}</b>
        <small>{node.text}</small>
      </span>
    );
  const icon = boardFace('worry-map')?.cards[node.kind]?.icon;
  return (
    <span className={styles.paper} style={place} data-paper={paper}>
      {icon && <Icon name={icon} />}
      <span>{node.text}</span>
    </span>
  );
}

/** Who stands in the picture, and how each line goes. */
function InWords({ map }: { readonly map: RelationMap }) {
  const { t } = useWords();
  const nameOf = (key: string): string => {
    const node = map.nodes.find((it) => it.key === key);
    return node?.alias ?? node?.text ?? '';
  };
  return (
    <ul>
      {map.nodes.map((node) => (
        <li key={node.key}>{[node.alias, node.text].filter(Boolean).join(' ')}</li>
      ))}
      {map.lines.map((line) => {
        const kind = relationKindWords[line.kind as keyof typeof relationKindWords];
        return (
          <li key={keyOf(line)}>
            {t('sheetFields:snapshot.line', {
              from: nameOf(line.from),
              to: nameOf(line.to),
              quality: t(skinOf(line.quality).name),
              kind: kind ? t(kind) : '',
            })}
            {line.label}
          </li>
        );
      })}
    </ul>
  );
}
