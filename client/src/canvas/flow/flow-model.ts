import type { Edge, Node } from '@xyflow/react';
import { type Store, valueStore } from '../../collaboration/store.ts';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import type { Pace } from './glide.ts';
import { groupFrame } from './group-frame.ts';
import { pairOf } from './lanes.ts';
import { Positions } from './positions.ts';

export type FlowNode = Node<Record<string, never>, 'card' | 'plank'>;
export type FlowEdge = Edge<{ readonly lane: number }, 'link'>;

const noData: Record<string, never> = {};
const fixed = { draggable: true, connectable: true, focusable: false } as const;

/**
 * The board as React Flow wants it. A node is made anew only when its own place, size or selection changed; what stands
 * on a card is not in here, the card hears of that by itself.
 */
export class FlowModel {
  readonly nodes: Store<readonly FlowNode[]>;
  readonly edges: Store<readonly FlowEdge[]>;
  readonly positions: Positions;
  readonly #session: BoardSession;
  readonly #nodes = valueStore<readonly FlowNode[]>([]);
  readonly #edges = valueStore<readonly FlowEdge[]>([]);
  readonly #made = new Map<string, FlowNode>();
  readonly #widths = new Map<string, number>();
  readonly #stops: (() => void)[];
  #selected: ReadonlySet<string> = new Set();
  #written: string | undefined;

  constructor(session: BoardSession, pace: Pace) {
    this.#session = session;
    this.nodes = this.#nodes;
    this.edges = this.#edges;
    this.positions = new Positions(session, pace, (ids) => this.refresh(ids));
    const { topics } = session;
    this.#stops = [
      topics.subscribe('cards', () => this.#refreshAll()),
      topics.subscribe('groups', () => this.#refreshAll()),
      topics.subscribe('links', () => this.#refreshEdges()),
      topics.subscribe('places', () => this.#refreshAll()),
      session.ui.subscribe(() => this.#followSelection()),
      session.ui.subscribe(() => this.#followWriting()),
    ];
    this.#refreshAll();
    this.positions.begin();
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.positions.destroy();
  }

  /** A card was drawn and measured. */
  measured(id: string, height: number): void {
    if (this.#session.measured(id, height)) this.refresh([id]);
  }

  /** A card is being made wider or narrower by hand; undefined ends it. */
  widen(id: string, width: number | undefined): void {
    if (width === undefined) this.#widths.delete(id);
    else this.#widths.set(id, width);
    this.refresh([id]);
  }

  /** Makes the nodes of these cards anew, and of the 表札 they lie under. */
  refresh(ids: Iterable<string>): void {
    const groups = new Set<string>();
    let changed = false;
    for (const id of ids) {
      changed = this.#remakeCard(id) || changed;
      const group = this.#session.view.cards.get(id)?.group;
      if (group !== undefined) groups.add(group);
    }
    for (const group of groups) changed = this.#remakeGroup(group) || changed;
    if (changed) this.#nodes.set([...this.#made.values()]);
  }

  #refreshAll(): void {
    const { view } = this.#session;
    let changed = false;
    for (const id of this.#made.keys()) {
      if (view.groups.has(id) || (view.cards.get(id)?.away === undefined && view.cards.has(id))) continue;
      this.#made.delete(id);
      changed = true;
    }
    for (const id of view.groups.keys()) changed = this.#remakeGroup(id) || changed;
    for (const [id, card] of view.cards)
      if (card.away === undefined) changed = this.#remakeCard(id) || changed;
    if (changed) this.#nodes.set([...this.#made.values()]);
    this.#refreshEdges();
  }

  #remakeCard(id: string): boolean {
    const { view } = this.#session;
    const card = view.cards.get(id);
    if (!card || card.away !== undefined) return this.#made.delete(id);
    const position = this.positions.at(id);
    this.positions.drew(id, position);
    const width = this.#widths.get(id) ?? this.#session.placeOf(id)[2];
    return this.#keep(id, 'card', position, width, this.#session.heightOf(id));
  }

  #remakeGroup(id: string): boolean {
    // In columns the cards of a 表札 lie in several places; their papers are drawn by the columns.
    if (this.#session.skin.columns) return false;
    const members = [...this.#session.view.cards.values()].filter(
      (card) => card.group === id && card.away === undefined,
    );
    const frame = groupFrame(
      members.map((card) => ({
        ...this.positions.at(card.id),
        width: this.#session.placeOf(card.id)[2],
        height: this.#session.heightOf(card.id),
      })),
    );
    if (!frame || !this.#session.view.groups.has(id)) return this.#made.delete(id);
    return this.#keep(id, 'plank', frame, frame.width, frame.height);
  }

  #keep(id: string, type: 'card' | 'plank', { x, y }: Point, width: number, height: number): boolean {
    const before = this.#made.get(id);
    const selected = type === 'card' && this.#selected.has(id);
    // React Flow goes on drawing what is dragged, also out of sight; its editor lives on wherever others move the card.
    const dragging = id === this.#written;
    if (
      before &&
      before.position.x === x &&
      before.position.y === y &&
      before.width === width &&
      before.measured?.height === height &&
      before.selected === selected &&
      before.dragging === dragging
    )
      return false;
    this.#made.set(id, {
      ...fixed,
      id,
      type,
      data: noData,
      position: { x, y },
      width,
      measured: { width, height },
      handles: [
        { type: 'source', position: 'top' as never, x: width / 2, y: height / 2, width: 1, height: 1 },
      ],
      selected,
      dragging,
      ...(type === 'plank'
        ? { height, zIndex: -1, selectable: false, connectable: false, dragHandle: '.group-title' }
        : {}),
    });
    return true;
  }

  #followWriting(): void {
    const { editing } = this.#session.ui.get();
    const written = editing?.at === 'card' ? editing.id : undefined;
    if (written === this.#written) return;
    const changed = [this.#written, written].filter((id) => id !== undefined);
    this.#written = written;
    this.refresh(changed);
  }

  #followSelection(): void {
    const { selected } = this.#session.ui.get();
    if (selected === this.#selected) return;
    const touched = [...this.#selected, ...selected];
    this.#selected = selected;
    this.refresh(touched);
    this.#refreshEdges();
  }

  #refreshEdges(): void {
    const { view } = this.#session;
    const lanes = new Map<string, number>();
    const before = new Map(this.#edges.get().map((edge) => [edge.id, edge]));
    const edges: FlowEdge[] = [];
    for (const { id, from, to } of view.links.values()) {
      if (!this.#made.has(from) || !this.#made.has(to)) continue;
      const pair = pairOf(from, to);
      const lane = lanes.get(pair) ?? 0;
      lanes.set(pair, lane + 1);
      const old = before.get(id);
      const same = old && old.source === from && old.target === to && old.data?.lane === lane;
      edges.push(
        same ? old : { id, type: 'link', source: from, target: to, data: { lane }, focusable: false },
      );
    }
    const same = edges.length === before.size && edges.every((edge) => before.get(edge.id) === edge);
    if (!same) this.#edges.set(edges);
  }
}
