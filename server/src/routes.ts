import { lookUpPlaces } from './access/place.ts';
import { copyRoutes } from './access-record/copy-routes.ts';
import { recordRoutes } from './access-record/record-routes.ts';
import { areaRoutes } from './areas/area-routes.ts';
import { assignmentRoutes } from './assignments/assignment-routes.ts';
import { boardRoutes } from './boards/board-routes.ts';
import { pictureRoutes } from './boards/picture-routes.ts';
import { caseReviewRoutes } from './case-review/case-review-routes.ts';
import { openCaseReviews } from './case-review/case-reviews.ts';
import { conferenceRoutes } from './conferences/conference-routes.ts';
import { openConferences } from './conferences/conferences.ts';
import { linkRoutes } from './conferences/link-routes.ts';
import { openLinks } from './conferences/links.ts';
import { consentRoutes } from './consents/consent-routes.ts';
import { conversionRoutes } from './conversions/conversion-routes.ts';
import { exchangeRoutes } from './exchange/exchange-routes.ts';
import { guidelineCheckRoutes } from './guideline-check/guideline-check-routes.ts';
import type { House } from './house.ts';
import { healthRoutes } from './http/health-routes.ts';
import type { WebApp } from './http/web-app.ts';
import { groundRoutes } from './legal-ground/ground-routes.ts';
import { openClosing } from './meetings/closing.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { passCookie } from './meetings/pass-cookie.ts';
import { passRoutes } from './meetings/pass-routes.ts';
import { phoneRoutes } from './meetings/phone-routes.ts';
import { commentRoutes } from './opening/comment-routes.ts';
import { openComments } from './opening/comments.ts';
import { openInvitations } from './opening/invitations.ts';
import { openingRoutes } from './opening/opening-routes.ts';
import { openOpenings } from './opening/openings.ts';
import { papersInTurn } from './opening/papers-in-turn.ts';
import { accountRoutes } from './people/account-routes.ts';
import { invitationRoutes } from './people/invitation-routes.ts';
import { organizationRoutes } from './people/organization-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionCookie } from './people/session-cookie.ts';
import { exportRoutes } from './records/export-routes.ts';
import { importRoutes } from './records/import-routes.ts';
import { withoutRedacted } from './redaction/cut-file.ts';
import { redactionRoutes } from './redaction/redaction-routes.ts';
import { retentionRoutes } from './retention/retention-routes.ts';
import { sampleRoutes } from './sample/sample-routes.ts';
import { selfCheckRoutes } from './self-check/self-check-routes.ts';
import type { Settings } from './settings/settings.ts';
import { planRoutes } from './support-plan/plan-routes.ts';
import { publicationRoutes } from './support-plan/publication-routes.ts';
import { traceRoutes } from './trace/trace-routes.ts';
import { worksheetFileRoutes } from './worksheet-files/worksheet-file-routes.ts';
import { dayRoutes } from './worksheets/days/day-routes.ts';
import { sourceRoutes } from './worksheets/sources/source-routes.ts';
import { templateRoutes } from './worksheets/template-routes.ts';
import { worksheetRoutes } from './worksheets/worksheet-routes.ts';

export interface Routes {
  readonly settings: Settings;
  readonly house: House;
  readonly isSetupToken: (token: string) => boolean;
}

/** Every address below `/api`, room by room. */
export function addRoutes(app: WebApp, { settings, house, isSetupToken }: Routes): void {
  const { storage, now, engine, doors, people, catalogues, projections, keepers, papers, leaning } = house;
  const { record, copies, ledger, ownSheets, passes, keptLinks, meetings, halls, traces, sources, days } =
    house;
  const { conversions, redactions, grounds, plans, publications, recheck, tellShelf } = house;
  lookUpPlaces(app, doors);
  healthRoutes(app, storage);
  const cookie = sessionCookie(settings);
  peopleRoutes(app, {
    people,
    cookie,
    record,
    isSetupToken,
    recheck: (affected) => engine.recheck((person) => affected(person)),
  });
  accountRoutes(app, {
    ...doors,
    cookie,
    recheckAccount: (account) => recheck(new Set([account])),
  });
  organizationRoutes(app, { people, recheckAll: () => engine.recheck(() => true) });
  invitationRoutes(app, { ...doors, cookie, record });
  assignmentRoutes(app, { ...doors, record, recheck, tellShelf });
  areaRoutes(app, { ...doors, projections, traces, grounds, tellShelf });
  traceRoutes(app, { catalogues, traces });
  boardRoutes(app, { ...keepers, now, tellShelf });
  templateRoutes(app);
  worksheetRoutes(app, { ...keepers, now, tellShelf });
  sourceRoutes(app, sources);
  dayRoutes(app, { ...doors, days });
  planRoutes(app, { ...papers, days, plans, traces });
  publicationRoutes(app, { publications, projections });
  const caseReviews = openCaseReviews(papers);
  caseReviewRoutes(app, caseReviews);
  selfCheckRoutes(app, { engine, ownSheets, people, now });
  guidelineCheckRoutes(app, { ...keepers, ownSheets, people, now, tellShelf });
  const inTurn = papersInTurn(papers);
  openingRoutes(app, {
    sources: papers,
    openings: openOpenings({ ...papers, inTurn, record }),
    invitations: openInvitations({
      ...{ ...papers, inTurn, record, grounds },
      async endLinks(worksheet, account) {
        if (await keptLinks.end({ worksheet, account })) recheck(new Set([account]));
      },
    }),
  });
  commentRoutes(app, openComments(papers));
  conferenceRoutes(app, openConferences({ ...papers, halls, record, isGone: ledger.isGone }));
  linkRoutes(app, { ...doors, links: openLinks({ ...doors, kept: keptLinks }), cookie, record });
  groundRoutes(app, leaning);
  consentRoutes(app, leaning);
  retentionRoutes(app, leaning);
  copyRoutes(app, { catalogues, copies, grounds });
  recordRoutes(app, { ...doors, record, copies });
  worksheetFileRoutes(app, { engine, catalogues, copies, grounds, marksOf: caseReviews.marks });
  pictureRoutes(app, keepers);
  conversionRoutes(app, conversions);
  redactionRoutes(app, { redactions, engine, passes, catalogues });
  importRoutes(app, { ...keepers, record, now });
  exportRoutes(app, { ...keepers, copies });
  exchangeRoutes(app, {
    ...{ ...keepers, ...doors, record, copies, grounds },
    cut: (file) => withoutRedacted(file, ledger),
  });
  sampleRoutes(app, { ...keepers, ...doors });
  const closing = openClosing({
    ...keepers,
    people,
    halls,
    desks: meetings.desks,
    isGone: ledger.isGone,
    now,
  });
  meetingRoutes(app, { ...papers, meetings, closing, record });
  passRoutes(app, { meetings, catalogues, passes, people, cookie: passCookie(settings, 'hall'), now });
  phoneRoutes(app, { meetings, cookie: passCookie(settings, 'phone') });
}
