import { may } from '@yoriai/shared/access/policy';
import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Version } from '@yoriai/shared/documents/worksheet-versions';
import { YoriaiError } from '@yoriai/shared/errors';
import type { DecisionRequest, NewProposal, PlanState, StepRequest } from '@yoriai/shared/support-plan/api';
import { planChanged } from '@yoriai/shared/support-plan/api';
import { planTemplate } from '@yoriai/shared/support-plan/plan';
import { asApproved } from '@yoriai/shared/worksheets/as-approved';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { changeEntry } from '../worksheets/change-worksheet.ts';
import type { KeptDays } from '../worksheets/days/kept-days.ts';
import type { WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import { type AskedWorksheet, sheetToSee } from '../worksheets/worksheet-at-hand.ts';
import { approve } from './approve.ts';
import { decideProposal, newProposal, writeAccepted } from './decide-proposal.ts';
import { hashOfContent } from './plan-content.ts';
import { type PlanFile, readPlanFile, revisionOf, writePlanNews } from './plan-file.ts';
import { presentState } from './present-state.ts';
import { stepToTake } from './step-to-take.ts';

type Asked = Pick<AskedWorksheet, 'area' | 'worksheet'>;

/** What is decided about 地域支援計画: one decision at a time for each plan (WS-7). */
export interface Plans {
  /** @throws YoriaiError not-found, not-allowed, document-put-away, storage-unavailable; so do all of these */
  state(person: PersonHere, asked: Asked): Promise<PlanState>;
  /** @throws YoriaiError plan-changed-meanwhile, plan-needs-note */
  step(person: PersonHere, asked: Asked, request: StepRequest): Promise<PlanState>;
  /** @throws YoriaiError invalid-input; not-found for a plan that is not approved */
  propose(person: PersonHere, asked: Asked, proposal: NewProposal): Promise<PlanState>;
  /** @throws YoriaiError plan-changed-meanwhile, plan-needs-note */
  decide(person: PersonHere, asked: Asked, proposal: string, request: DecisionRequest): Promise<PlanState>;
  version(person: PersonHere, asked: Asked, number: number): Promise<Version>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export interface PlansOptions extends Doors, WorksheetKeepers {
  readonly engine: Pick<Engine, 'change' | 'read' | 'recheck' | 'tell'>;
  readonly days: KeptDays;
  readonly tellShelf: (area: string) => void;
  readonly now: () => number;
}

export function openPlans(options: PlansOptions): Plans {
  const { engine, days, tellShelf, now } = options;
  const turns = new OneAtATime();

  const fileOf = (id: string): Promise<PlanFile> => engine.read(versionsDocument(id), readPlanFile);

  /** What would be approved now. */
  const presentSheet = async (id: string) => {
    const sheet = await engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);
    const template = worksheetTemplate(planTemplate);
    if (!template) throw new YoriaiError('not-found');
    return asApproved(template, sheet);
  };

  const stateNow = async (person: PersonHere, id: string): Promise<PlanState> => {
    const [file, sheet] = [await fileOf(id), await presentSheet(id)];
    return presentState(person, file, hashOfContent(sheet));
  };

  const freeze = async ({ area, entry }: PlacedWorksheet, frozen: number | undefined): Promise<void> => {
    await changeEntry(options, { area: area.id, worksheet: entry.id }, ({ frozen: _, ...it }) => ({
      ...it,
      ...(frozen === undefined ? {} : { frozen }),
    }));
  };

  /** Completes what was decided and cut off before it was carried out, and lets go of what was never decided. */
  const complete = async (placed: PlacedWorksheet): Promise<PlanFile> => {
    const { id, frozen } = placed.entry;
    const file = await fileOf(id);
    const isApproved = file.steps.at(-1)?.step === 'approve';
    if (isApproved !== (frozen !== undefined)) await freeze(placed, isApproved ? now() : undefined);
    for (const proposal of file.proposals) if (proposal.writing) await writeAccepted(engine, id, proposal);
    return file.proposals.some(({ writing }) => writing) ? fileOf(id) : file;
  };

  const inTurn = (
    person: PersonHere,
    asked: Asked,
    work: (placed: PlacedWorksheet, file: PlanFile) => Promise<void>,
  ): Promise<PlanState> => {
    const placed = sheetToSee(options, person, { ...asked, template: planTemplate });
    return turns.run(placed.entry.id, async () => {
      const file = await complete(placed);
      await work(placed, file);
      engine.tell(worksheetDocument(placed.entry.id), planChanged);
      tellShelf(placed.area.id);
      return stateNow(person, placed.entry.id);
    });
  };

  /** Nothing is decided by somebody who has not seen the last decision. */
  const checkRevision = (file: PlanFile, revision: number): void => {
    if (revisionOf(file) !== revision) throw new YoriaiError('plan-changed-meanwhile');
  };

  return {
    async state(person, asked) {
      const placed = sheetToSee(options, person, { ...asked, template: planTemplate });
      await turns.run(placed.entry.id, () => complete(placed));
      return stateNow(person, placed.entry.id);
    },

    step: (person, asked, request) =>
      inTurn(person, asked, async (placed, file) => {
        const { id } = placed.entry;
        checkRevision(file, request.revision);
        const content = async () => hashOfContent(await presentSheet(id));
        const step = stepToTake(person, file, request, await content(), now());
        if (step.step !== 'approve') {
          await engine.change(versionsDocument(id), (doc) => writePlanNews(doc, { step }));
          return;
        }
        await approve({
          ...{ engine, id, step, presentSheet: () => presentSheet(id) },
          freeze: (frozen) => freeze(placed, frozen),
          keepDay: () => days.before(placed),
        });
      }),

    propose: (person, asked, proposal) =>
      inTurn(person, asked, async ({ entry }, file) => {
        if (file.steps.at(-1)?.step !== 'approve') throw new YoriaiError('not-found');
        const made = newProposal(await presentSheet(entry.id), proposal, person, now());
        await engine.change(versionsDocument(entry.id), (doc) => writePlanNews(doc, { proposal: made }));
      }),

    decide: (person, asked, id, request) =>
      inTurn(person, asked, async (placed, file) => {
        if (!may(person.standing, 'approve', 'worksheet')) throw new YoriaiError('not-allowed');
        const proposal = file.proposals.find((it) => it.id === id);
        if (!proposal) throw new YoriaiError('not-found');
        checkRevision(file, request.revision);
        const sheet = await presentSheet(placed.entry.id);
        const news = decideProposal({ file, sheet, proposal, request, person, now: now() });
        await days.before(placed);
        await engine.change(versionsDocument(placed.entry.id), (doc) => writePlanNews(doc, news));
        if (news.proposal.writing) await writeAccepted(engine, placed.entry.id, news.proposal);
      }),

    async version(person, asked, number) {
      const { entry } = sheetToSee(options, person, { ...asked, template: planTemplate });
      const version = (await fileOf(entry.id)).versions.find((it) => it.number === number);
      if (!version) throw new YoriaiError('not-found');
      return version;
    },

    settled: () => turns.settled(),
  };
}
