import { may } from '@yoriai/shared/access/policy';
import { boardDocument, versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { openVersions, readKept, withoutGaps } from '@yoriai/shared/documents/worksheet-versions';
import { YoriaiError } from '@yoriai/shared/errors';
import { planTemplate, publicTemplate } from '@yoriai/shared/support-plan/plan';
import { publicCopy } from '@yoriai/shared/support-plan/public-copy';
import { publicRisks } from '@yoriai/shared/support-plan/public-risks';
import {
  type KeptPublication,
  type Publication,
  publicationSchema,
} from '@yoriai/shared/support-plan/publication';
import { asApproved } from '@yoriai/shared/worksheets/as-approved';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { Catalogue, WorksheetEntry } from '../areas/catalogue.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { aliasesOf } from '../conversions/words-of-cards.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { changeEntry } from '../worksheets/change-worksheet.ts';
import { placeWorksheet, type WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import { type AskedWorksheet, sheetToSee } from '../worksheets/worksheet-at-hand.ts';
import { hashOfContent } from './plan-content.ts';

type Asked = Pick<AskedWorksheet, 'area' | 'worksheet'>;

/** 公開版 of plans: masked copies, each looked at by a second person before it leaves the house (P9, P10, P15). */
export interface Publications {
  /** @throws YoriaiError not-found, not-allowed, document-put-away, storage-unavailable; so do all of these */
  make(person: PersonHere, plan: Asked, title: string): Promise<PlacedWorksheet>;
  of(person: PersonHere, asked: Asked): Promise<Publication>;
  /** @throws YoriaiError plan-changed-meanwhile, plan-needs-note, publication-needs-contact, publication-needs-second */
  confirm(person: PersonHere, asked: Asked, content: string, note: string): Promise<Publication>;
  /** Opens it for writing again; it counts as looked at no longer. */
  reopen(person: PersonHere, asked: Asked): Promise<Publication>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export interface PublicationsOptions extends Doors, WorksheetKeepers {
  readonly engine: Pick<Engine, 'change' | 'read' | 'recheck' | 'tell'>;
  readonly tellShelf: (area: string) => void;
  readonly now: () => number;
}

const key = 'publication';

export function openPublications(options: PublicationsOptions): Publications {
  const { engine, people, tellShelf, now } = options;
  const turns = new OneAtATime();

  const sheetOf = (id: string): Promise<PlainWorksheet> =>
    engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);

  const keptOf = async ({ id }: WorksheetEntry): Promise<KeptPublication> => {
    const document = versionsDocument(id);
    const kept = await engine.read(document, (doc) =>
      readKept(publicationSchema, openVersions(doc).about.get(key)),
    );
    if (!kept) throw new YoriaiError('not-found');
    return kept;
  };

  const write = (id: string, publication: KeptPublication): Promise<void> =>
    engine.change(versionsDocument(id), (doc) => {
      openVersions(doc).about.set(key, withoutGaps(publication));
    });

  const present = async (person: PersonHere, { area, entry }: PlacedWorksheet): Promise<Publication> => {
    const [{ by, at, account, confirmed }, sheet] = [await keptOf(entry), await sheetOf(entry.id)];
    return {
      ...{ by, at, content: hashOfContent(sheet), hasContact: hasContact(sheet) },
      ...(confirmed && { confirmed }),
      risks: publicRisks(sheet, await aliasesIn(engine, area)),
      confirms: confirmsBy(person, account),
    };
  };

  const freeze = async ({ area, entry }: PlacedWorksheet, frozen: number | undefined): Promise<void> => {
    await changeEntry(options, { area: area.id, worksheet: entry.id }, ({ frozen: _, ...it }) => ({
      ...it,
      ...(frozen === undefined ? {} : { frozen }),
    }));
  };

  const atHand = (person: PersonHere, asked: Asked): PlacedWorksheet =>
    sheetToSee(options, person, { ...asked, template: publicTemplate });

  return {
    async make(person, asked, title) {
      const { area, entry } = sheetToSee(options, person, { ...asked, template: planTemplate });
      const template = worksheetTemplate(planTemplate);
      if (!template) throw new YoriaiError('not-found');
      const [sheet, aliases] = [await sheetOf(entry.id), await aliasesIn(engine, area)];
      const contact = people.organization() ?? '';
      const at = now();
      const plain = publicCopy(
        { sheet: asApproved(template, sheet), title, aliases, contact },
        { by: person.name, now: () => at, id: newId },
      );
      const placed = await placeWorksheet(options, { area: area.id, plain, person, now: at });
      await write(placed.entry.id, { from: entry.id, by: person.name, account: person.accountId, at });
      tellShelf(area.id);
      return placed;
    },

    of: async (person, asked) => present(person, atHand(person, asked)),

    confirm(person, asked, content, note) {
      const placed = atHand(person, asked);
      return turns.run(placed.entry.id, async () => {
        const kept = await keptOf(placed.entry);
        const confirms = confirmsBy(person, kept.account);
        if (confirms === 'no') throw new YoriaiError('publication-needs-second');
        if (confirms === 'with-note' && note === '') throw new YoriaiError('plan-needs-note');
        const seen = async (): Promise<void> => {
          const sheet = await sheetOf(placed.entry.id);
          if (!hasContact(sheet)) throw new YoriaiError('publication-needs-contact');
          if (hashOfContent(sheet) !== content) throw new YoriaiError('plan-changed-meanwhile');
        };
        await seen();
        const at = now();
        await freeze(placed, at);
        try {
          await seen();
          const confirmed = { by: person.name, at, ...(note === '' ? {} : { note }) };
          await write(placed.entry.id, { ...kept, confirmed });
        } catch (error) {
          await freeze(placed, undefined);
          throw error;
        }
        tellShelf(placed.area.id);
        return present(person, placed);
      });
    },

    reopen(person, asked) {
      const placed = atHand(person, asked);
      return turns.run(placed.entry.id, async () => {
        const { confirmed: _, ...kept } = await keptOf(placed.entry);
        await write(placed.entry.id, kept);
        await freeze(placed, undefined);
        tellShelf(placed.area.id);
        return present(person, placed);
      });
    },

    settled: () => turns.settled(),
  };
}

const hasContact = ({ texts }: PlainWorksheet): boolean => (texts.contact ?? '').trim() !== '';

function confirmsBy({ standing, accountId }: PersonHere, maker: string): Publication['confirms'] {
  if (accountId !== maker) return 'yes';
  return may(standing, 'approve', 'worksheet') ? 'with-note' : 'no';
}

/** The aliases that the boards of an area have given. */
export async function aliasesIn(
  engine: Pick<Engine, 'read'>,
  { boards }: Catalogue,
): Promise<readonly string[]> {
  const aliases = new Set<string>();
  for (const { id } of boards)
    for (const alias of await engine.read(boardDocument(id), aliasesOf)) aliases.add(alias);
  return [...aliases];
}
