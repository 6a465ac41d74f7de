import { versionsDocument } from '@yoriai/shared/documents/names';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import type { KeptStep } from '@yoriai/shared/support-plan/approval';
import type { Engine } from '../collaboration/engine.ts';
import { hashOfContent } from './plan-content.ts';
import { takeBackApproval, writePlanNews } from './plan-file.ts';

export interface ToApprove {
  readonly engine: Pick<Engine, 'change'>;
  /** The plan. */
  readonly id: string;
  readonly step: KeptStep;
  readonly presentSheet: () => Promise<PlainWorksheet>;
  readonly freeze: (at: number | undefined) => Promise<void>;
  readonly keepDay: () => Promise<void>;
}

/**
 * Freezes first and writes the version down then, so that what is approved is what stands there and nobody writes in
 * between. An edit that was on its way when the doors closed shows by the content: then nothing was approved.
 *
 * @throws YoriaiError plan-changed-meanwhile, storage-unavailable; the plan is open again then
 */
export async function approve({ engine, id, step, presentSheet, freeze, keepDay }: ToApprove): Promise<void> {
  const checked = async (): Promise<PlainWorksheet> => {
    const sheet = await presentSheet();
    if (hashOfContent(sheet) !== step.content) throw new YoriaiError('plan-changed-meanwhile');
    return sheet;
  };
  await keepDay();
  await freeze(step.at);
  try {
    const version = { number: 1, by: step.by, at: step.at, sheet: await checked() };
    await engine.change(versionsDocument(id), (doc) => writePlanNews(doc, { step, version }));
    try {
      await checked();
    } catch (error) {
      await engine.change(versionsDocument(id), takeBackApproval);
      throw error;
    }
  } catch (error) {
    await freeze(undefined);
    throw error;
  }
}
