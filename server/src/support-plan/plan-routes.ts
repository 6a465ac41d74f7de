import { decisionSchema, newProposalSchema, paperSchema, stepSchema } from '@yoriai/shared/support-plan/api';
import { gatherSchema } from '@yoriai/shared/support-plan/gathering';
import { planTemplate } from '@yoriai/shared/support-plan/plan';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import { presentWorksheet } from '../areas/present-sheet.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Traces } from '../trace/traces.ts';
import { sheetToSee, sheetToWrite } from '../worksheets/worksheet-at-hand.ts';
import { candidatesFor } from './candidates.ts';
import { gather } from './gather.ts';
import { looseActivities } from './loose-activities.ts';
import { nextPlan } from './next-plan.ts';
import type { Plans, PlansOptions } from './plans.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
const proposalParams = z.object({ id: z.string(), worksheet: z.string(), proposal: z.string() });
const versionParams = z.object({
  id: z.string(),
  worksheet: z.string(),
  number: z.string().check(z.regex(/^[1-9]\d{0,5}$/)),
});

export interface PlanRoutes extends PlansOptions {
  readonly plans: Plans;
  readonly traces: Traces;
}

/** 地域支援計画: gathered from the boards, approved, changed by proposals (WS-7). */
export function planRoutes(app: WebApp, { plans, traces, ...keepers }: PlanRoutes): void {
  const { engine, days, now, tellShelf } = keepers;
  const tags = ['support plan'];
  const base = '/api/areas/:id/worksheets/:worksheet';
  const askedOf = ({ id, worksheet }: { id: string; worksheet: string }) => ({
    ...{ area: id, worksheet, template: planTemplate },
  });

  app.get(
    `${base}/plan/candidates`,
    { schema: { summary: 'What of the boards and of 地域概況 may come into the plan', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      const { area, entry } = sheetToSee(keepers, person, askedOf(request.params));
      return candidatesFor({ engine, traces }, person, area, entry.id, now());
    },
  );

  app.post(
    `${base}/plan/gather`,
    { schema: { summary: 'Takes cards and figures into the plan', tags, params, body: gatherSchema } },
    async (request) => {
      const person = authorize(request, 'write', 'worksheet');
      const placed = sheetToWrite(keepers, person, askedOf(request.params));
      await days.before(placed);
      const { area, entry } = placed;
      return gather({ engine, traces }, { ...request.body, person, area, plan: entry.id, now: now() });
    },
  );

  app.get(
    `${base}/plan/links`,
    { schema: { summary: 'Activities without a need or a goal behind them', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      const { area, entry } = sheetToSee(keepers, person, askedOf(request.params));
      return looseActivities({ engine, traces }, person, area, entry.id);
    },
  );

  app.get(
    `${base}/plan/state`,
    { schema: { summary: 'Where the plan stands on its way to approval', tags, params } },
    async (request) => plans.state(authorize(request, 'see', 'worksheet'), askedOf(request.params)),
  );

  app.post(
    `${base}/plan/steps`,
    { schema: { summary: 'Submits, checks, approves or sends back', tags, params, body: stepSchema } },
    async (request) =>
      plans.step(authorize(request, 'write', 'worksheet'), askedOf(request.params), request.body),
  );

  app.post(
    `${base}/plan/proposals`,
    { schema: { summary: 'Proposes a change of an approved plan', tags, params, body: newProposalSchema } },
    async (request, reply) => {
      const person = authorize(request, 'write', 'worksheet');
      return reply.code(201).send(await plans.propose(person, askedOf(request.params), request.body));
    },
  );

  app.post(
    `${base}/plan/proposals/:proposal`,
    {
      schema: {
        summary: 'Accepts or declines a proposal',
        tags,
        params: proposalParams,
        body: decisionSchema,
      },
    },
    async (request) => {
      const person = authorize(request, 'approve', 'worksheet');
      return plans.decide(person, askedOf(request.params), request.params.proposal, request.body);
    },
  );

  app.get(
    `${base}/versions/:number`,
    { schema: { summary: 'A version as it was approved', tags, params: versionParams } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      return plans.version(person, askedOf(request.params), Number(request.params.number));
    },
  );

  app.post(
    `${base}/plan/next`,
    { schema: { summary: 'Makes the plan of the next year of this one', tags, params, body: paperSchema } },
    async (request, reply) => {
      const person = authorize(request, 'create', 'worksheet');
      const placed = sheetToSee(keepers, person, askedOf(request.params));
      const made = await nextPlan(keepers, placed, { ...request.body, person, now: now() });
      tellShelf(placed.area.id);
      return reply.code(201).send(await presentWorksheet(keepers.projections, made, person.standing));
    },
  );
}
