import { useStore } from '../../collaboration/react.tsx';
import '@xyflow/react/dist/base.css';
import {
  ConnectionMode,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { type MouseEvent, type ReactNode, useCallback, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { CardNode } from '../card/card-node.tsx';
import { elementOf } from '../card/element.ts';
import { putDown } from '../commands/cards.ts';
import { connect } from '../commands/links.ts';
import { Ground } from '../ground/ground.tsx';
import { useCanvasKeys } from '../keyboard/use-canvas-keys.ts';
import { LineInHand } from '../line/line-in-hand.tsx';
import { LinkEdge } from '../line/link-edge.tsx';
import { usePaste } from '../paste/use-paste.ts';
import { Pointers } from '../presence/pointers.tsx';
import { usePresenceOnCanvas } from '../presence/use-presence-on-canvas.ts';
import type { BoardSession } from '../session/board-session.ts';
import { useUi, useWritable } from '../session/use-board.ts';
import styles from './canvas.module.css';
import type { Carry } from './carry.ts';
import type { FlowEdge, FlowModel, FlowNode } from './flow-model.ts';
import { GroupNode } from './group-node.tsx';
import { ModelContext } from './model-context.ts';
import { useModel } from './use-model.ts';
import { useViewport } from './use-viewport.ts';

const nodeTypes = { card: CardNode, plank: GroupNode };
/** How far a hand may slip while it clicks, in CSS pixels. */
const slip = 4;

const edgeTypes = { link: LinkEdge };

/** 図: the board as a plane to look over, where cards are laid and joined (CAN-1). */
export function Canvas({
  session,
  children,
}: {
  readonly session: BoardSession;
  readonly children: ReactNode;
}) {
  const made = useModel(session);
  if (!made) return null;
  return (
    <ReactFlowProvider>
      <ModelContext.Provider value={made.model}>
        <Plane session={session} {...made}>
          {children}
        </Plane>
      </ModelContext.Provider>
    </ReactFlowProvider>
  );
}

interface PlaneProps {
  readonly session: BoardSession;
  readonly model: FlowModel;
  readonly carry: Carry;
  readonly children: ReactNode;
}

function Plane({ session, model, carry, children }: PlaneProps) {
  const { skin } = session;
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const nodes = useStore(model.nodes);
  const edges = useStore(model.edges);
  const tool = useUi((ui) => ui.tool);
  const current = useUi((ui) => ui.current);
  const carrying = useUi((ui) => ui.carrying);
  const over = useUi((ui) => ui.over !== undefined);
  const writable = useWritable();
  const onKeyDown = useCanvasKeys(session, root);
  const presence = usePresenceOnCanvas(session);
  const view = useViewport(session, model, root);

  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      carry.follow(changes.filter((change) => change.type === 'position'));
      select(session, changes);
      for (const change of changes)
        if (change.type === 'dimensions' && change.dimensions)
          model.measured(change.id, change.dimensions.height);
    },
    [session, model, carry],
  );

  const onDoubleClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const card = target.closest('[data-card]')?.getAttribute('data-card');
    if (!writable || target.closest('.nodrag')) return;
    if (card) return session.write(card, 'card');
    if (!target.classList.contains('react-flow__pane')) return;
    const kind = session.ui.get().lastKind ?? session.skin.quick;
    const id = putDown(session, {
      kind,
      near: flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    });
    if (id !== undefined) session.write(id, 'card');
  };

  usePaste(session);

  return (
    <div
      ref={root}
      data-board={skin.kind.name}
      role="application"
      className={cx(styles.canvas, tool === 'link' && 'linking', carrying && styles.carrying)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the plane takes the keys; its cards are named by aria-activedescendant
      tabIndex={0}
      aria-label={words.t('canvas:plane.label', { title: session.view.title })}
      aria-describedby="canvas-keys"
      aria-activedescendant={
        current !== undefined && document.getElementById(elementOf(current)) ? elementOf(current) : undefined
      }
      onKeyDown={onKeyDown}
      onDoubleClick={onDoubleClick}
      onPointerMove={presence.onPointerMove}
      onPointerLeave={presence.onPointerLeave}
    >
      <p id="canvas-keys" className="vh">
        {words.t('canvas:plane.keys')}
      </p>
      <ReactFlow<FlowNode, FlowEdge>
        nodes={nodes as FlowNode[]}
        edges={edges as FlowEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeClick={({ shiftKey, ctrlKey, metaKey, target }, node) =>
          node.type === 'card' &&
          tool === 'select' &&
          !(shiftKey || ctrlKey || metaKey) &&
          !(target as Element).closest('.nodrag') &&
          view.open(node.id)
        }
        onEdgeClick={(_, edge) => session.show({ panel: { is: 'link', id: edge.id }, selected: new Set() })}
        onPaneClick={() => session.show({ selected: new Set(), panel: undefined, editing: undefined })}
        onConnect={({ source, target }) => connect(session, source, target)}
        onConnectStart={() => root.current?.classList.add('linking')}
        onConnectEnd={() => tool !== 'link' && root.current?.classList.remove('linking')}
        onMove={(event, { zoom }) => view.moved(zoom, event !== null)}
        connectionMode={ConnectionMode.Loose}
        connectionLineComponent={LineInHand}
        nodesDraggable={writable && tool === 'select'}
        nodesConnectable={writable}
        autoPanOnNodeDrag={!over}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        onlyRenderVisibleElements
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        selectionMode={SelectionMode.Partial}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll={skin.columns !== undefined}
        nodeDragThreshold={0}
        nodeClickDistance={slip}
        paneClickDistance={slip}
        minZoom={0.1}
        maxZoom={2}
      >
        <Ground />
        {skin.Ground && (
          <ViewportPortal>
            <skin.Ground />
          </ViewportPortal>
        )}
        <Pointers />
      </ReactFlow>
      {skin.Over && <skin.Over />}
      {children}
    </div>
  );
}

function select(session: BoardSession, changes: readonly NodeChange<FlowNode>[]): void {
  const chosen = changes.filter((change) => change.type === 'select');
  if (chosen.length === 0) return;
  const selected = new Set(session.ui.get().selected);
  for (const { id, selected: on } of chosen) {
    if (on && session.view.cards.has(id)) selected.add(id);
    else selected.delete(id);
  }
  const [only] = selected;
  session.show({ selected, ...(selected.size === 1 ? { current: only } : {}) });
}
