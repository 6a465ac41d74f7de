import { needsToIssuesSkin } from '@yoriai/client/boards/needs-to-issues/skin';
import { worryMapSkin } from '@yoriai/client/boards/worry-map/skin';
import type { BoardSkin } from '@yoriai/client/canvas/board-skin';
import { drawBoard } from '@yoriai/client/picture/board-drawing';
import type { BoardToDraw } from '@yoriai/client/picture/board-to-draw';
import { overlap } from '@yoriai/client/picture/box';
import { drawCard } from '@yoriai/client/picture/card-drawing';
import { framed } from '@yoriai/client/picture/framed';
import { needsCare } from '@yoriai/client/picture/heading';
import { layLegend } from '@yoriai/client/picture/legend';
import { looseCount } from '@yoriai/client/picture/loose';
import { placeCards } from '@yoriai/client/picture/placed-cards';
import { Stopped } from '@yoriai/client/picture/stopping';
import { svgFile } from '@yoriai/client/picture/svg-file';
import type { Card } from '@yoriai/shared/boards/card';
import { arrangeInColumns } from '@yoriai/shared/boards/columns';
import type { Link } from '@yoriai/shared/boards/link';
import type { Place } from '@yoriai/shared/documents/places';
import { describe, expect, it } from 'vitest';
import { fakePen } from './fake-pen.ts';

const card = (id: string, kind: string, text: string, fields: object = {}): Card => ({
  id,
  kind,
  text,
  order: id,
  by: '南 ひなた',
  at: 1,
  ...fields,
});
const link = (from: string, to: string, quality?: string, label?: string): Link =>
  ({ id: `${from}${to}`, from, to, kind: 'talk', quality, label, by: '', at: 1 }) as Link;

interface Made {
  readonly skin?: BoardSkin;
  readonly cards: readonly Card[];
  readonly links?: readonly Link[];
  readonly places?: Readonly<Record<string, Place>>;
}

function boardOf({ skin = worryMapSkin, cards, links = [], places = {} }: Made): BoardToDraw {
  return {
    skin,
    title: '坂の上',
    cards,
    links,
    groups: [],
    sketch: [],
    placed: new Map(Object.entries(places)),
    arrange: skin.columns && arrangeInColumns(skin.columns),
    heightOf: () => 84,
    placeOf: () => [0, 0, 236],
  };
}

const work = { progress: () => undefined, rest: async () => undefined };
const people = [
  card('a', 'person', '足がつらい', { alias: 'A', ageBand: '80s' }),
  card('b', 'need', '買い物 <b>&'),
  card('c', 'supporter', '民生委員\n三丁目'),
];
const places: Record<string, Place> = { a: [400, 0, 272], b: [0, 0, 236], c: [800, 0, 222] };
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, it]) => it);

describe('the drawing of a board', () => {
  it('[CAN-8] bears the words of every card, their kinds, the lines with their tags, all in sight', async () => {
    const board = boardOf({ cards: people, places, links: [link('c', 'a', 'strong', '毎週の声かけ')] });
    const { svg, box } = await drawBoard(fakePen(), board, undefined, work);
    expect(words(svg)).toEqual(
      expect.arrayContaining([
        'Aさん',
        '80代',
        '足がつらい',
        '困りごと',
        '買い物 &lt;b&gt;&amp;',
        '民生委員',
        '三丁目',
        '毎週の声かけ',
      ]),
    );
    expect(svg).not.toContain('NaN');
    expect(box.x).toBeLessThan(0);
    expect(box.x + box.width).toBeGreaterThan(1022);
  });

  it('[CAN-7] each kind has a band of its own pattern, its icon and its word, so that it reads in grey', async () => {
    const pen = fakePen();
    const kinds = Object.keys(worryMapSkin.cards);
    for (const kind of kinds) drawCard(pen, card('x', kind, ''), worryMapSkin, 236).at(0, 0);
    expect([...pen.patterns.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(
      worryMapSkin.kind.cards.map(({ paper }) => `pattern-${paper}`).sort(),
    );
  });

  it('[P12] who wrote a card and when is not on the picture', async () => {
    const { svg } = await drawBoard(fakePen(), boardOf({ cards: people, places }), undefined, work);
    expect(svg).not.toContain('南 ひなた');
  });

  it('[CAN-8] a card with more words than on the canvas pushes the next one down, and nothing is cut', () => {
    const long = card('a', 'person', '坂がつらい。'.repeat(40), { alias: 'A' });
    const board = boardOf({ cards: [long, people[1] as Card], places: { a: [0, 0, 272], b: [0, 120, 236] } });
    const pen = fakePen();
    const drawn = new Map(board.cards.map((it) => [it.id, drawCard(pen, it, board.skin, 272)]));
    const [first, second] = placeCards(board, drawn);
    if (!first || !second) throw new Error('no cards');
    expect(first.height).toBeGreaterThan(300);
    expect(overlap(first, second)).toBe(false);
    expect(words(first.drawn.at(0, 0)).join('')).toContain('坂がつらい。'.repeat(40));
  });

  it('[CAN-8] [NTI-1] boards in columns bear their heads, with how many stand in each', async () => {
    const cards = [
      card('a', 'voice', 'ひとり'),
      card('b', 'voice', 'ふたり'),
      card('c', 'problem', '話す人'),
    ];
    const { svg } = await drawBoard(fakePen(), boardOf({ skin: needsToIssuesSkin, cards }), undefined, work);
    expect(words(svg)).toEqual(
      expect.arrayContaining(['一人の声', '2枚', 'みんなの問題', '1件', '取り組む課題', '0件']),
    );
  });

  it('[CAN-8] title, day, 取扱注意, legend of what is there and loose ends frame it', async () => {
    const pen = fakePen();
    const board = boardOf({ cards: people, places, links: [link('c', 'a', 'strong')] });
    expect(looseCount(board)).toBe(1);
    expect([worryMapSkin, needsToIssuesSkin].map(({ kind }) => needsCare(kind))).toEqual([true, false]);
    const heading = { title: '坂<の>上', kind: '地図', day: '令和8年', care: '取扱注意', loose: 'ひとつ' };
    const bare = await drawBoard(pen, board, undefined, work);
    const whole = framed(pen, bare, heading, (width) => layLegend(pen, board, width));
    const said = words(whole.svg);
    expect(said).toEqual(
      expect.arrayContaining(['坂&lt;の&gt;上', '地図　令和8年', '取扱注意', 'ひとつ', 'つよい', '支え手']),
    );
    expect(said).not.toContain('よわい');
    expect(said).not.toContain('場所・資源');
    const file = svgFile(pen, whole, heading.title, []);
    expect(file).toMatch(/^<\?xml[^>]*>\n<svg [^>]*viewBox="[-\d. ]+"[^>]*><title>坂&lt;の&gt;上<\/title>/);
    expect(file).not.toContain('var(--');
  });

  it('[UX-5] long work tells how far it is and can be stopped', async () => {
    const told: number[] = [];
    const rest = async () => {
      if (told.length === 2) throw new Stopped();
    };
    const going = drawBoard(fakePen(), boardOf({ cards: people, places }), undefined, {
      progress: (done) => void told.push(done),
      rest,
    });
    await expect(going).rejects.toBeInstanceOf(Stopped);
    expect(told).toEqual([1, 2]);
  });
});
