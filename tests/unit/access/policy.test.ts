import {
  documentAccess,
  may,
  objectOfPaper,
  objects,
  type PolicyObject,
  permissionsOf,
  type Verb,
  verbs,
  verbsOn,
} from '@yoriai/shared/access/policy';
import { type Standing, standings } from '@yoriai/shared/access/standing';
import type { DocumentFamily } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';

/** Every cell of the table, written out once more by hand: standings by verbs by objects. */
const matrix: Readonly<Record<Standing, Partial<Record<PolicyObject, string>>>> = {
  admin: {
    organization: 'see import manage',
    account: 'see manage',
    area: 'see create rename export redact keep',
    presence: 'see write',
    assignment: 'see manage',
    board: 'see write create rename put-away narrow widen print approve',
    'open-board': 'see write rename put-away narrow widen print approve',
    'staff-notes': 'see write',
    worksheet:
      'see write comment create rename put-away export import approve open narrow widen invite print',
    'open-worksheet': 'see write comment rename put-away export import approve open narrow widen print',
    'case-sheet': 'see write comment rename put-away export approve invite print',
    'own-worksheet': 'see write',
    'self-check-completion': 'see',
    'record-of-access': 'see export',
    consent: 'see write',
    'whole-record': 'see export',
    meeting: 'see create manage',
    'meeting-desk': 'see',
  },
  director: {
    organization: 'see',
    account: 'see',
    area: 'see create rename export redact keep',
    presence: 'see write',
    assignment: 'see manage',
    board: 'see write create rename put-away narrow widen print approve',
    'open-board': 'see write rename put-away narrow widen print approve',
    'staff-notes': 'see write',
    worksheet:
      'see write comment create rename put-away export import approve open narrow widen invite print',
    'open-worksheet': 'see write comment rename put-away export import approve open narrow widen print',
    'case-sheet': 'see write comment rename put-away export approve invite print',
    'own-worksheet': 'see write',
    'self-check-completion': 'see',
    'record-of-access': 'see export',
    consent: 'see write',
    'whole-record': 'see export',
    meeting: 'see create manage',
    'meeting-desk': 'see',
  },
  primary: {
    organization: 'see',
    account: 'see',
    area: 'see create rename export redact keep',
    presence: 'see write',
    assignment: 'see manage',
    board: 'see write create rename put-away narrow widen print',
    'open-board': 'see write rename put-away narrow widen print',
    'staff-notes': 'see write',
    worksheet: 'see write comment create rename put-away export import open narrow widen invite print',
    'open-worksheet': 'see write comment rename put-away export import open narrow widen print',
    'case-sheet': 'see write comment rename put-away export invite print',
    'own-worksheet': 'see write',
    'record-of-access': 'see export',
    consent: 'see write',
    meeting: 'see create manage',
    'meeting-desk': 'see',
  },
  backup: {
    organization: 'see',
    account: 'see',
    area: 'see create rename export',
    presence: 'see write',
    assignment: 'see',
    board: 'see write create rename put-away narrow widen print',
    'open-board': 'see write rename put-away narrow widen print',
    'staff-notes': 'see write',
    worksheet: 'see write comment create rename put-away export import open narrow widen invite print',
    'open-worksheet': 'see write comment rename put-away export import open narrow widen print',
    'case-sheet': 'see write comment rename put-away export invite print',
    'own-worksheet': 'see write',
    'record-of-access': 'see',
    consent: 'see write',
    meeting: 'see create manage',
    'meeting-desk': 'see',
  },
  viewer: {
    organization: 'see',
    account: 'see',
    area: 'see create',
    presence: 'see',
    assignment: 'see',
    board: 'see print',
    'open-board': 'see print',
    'staff-notes': 'see',
    worksheet: 'see print',
    'open-worksheet': 'see print',
    'own-worksheet': 'see write',
    consent: 'see',
    meeting: 'see',
  },
  colleague: {
    organization: 'see',
    account: 'see',
    area: 'see create',
    presence: 'see',
    assignment: 'see',
    'open-board': 'see print',
    'open-worksheet': 'see print',
    'own-worksheet': 'see write',
    meeting: 'see',
  },
  partner: {
    area: 'see',
    presence: 'see',
    assignment: 'see',
    'open-board': 'see write narrow print',
    'open-worksheet': 'see write comment narrow print',
    meeting: 'see',
  },
  'partner-viewer': {
    area: 'see',
    presence: 'see',
    assignment: 'see',
    'open-board': 'see print',
    'open-worksheet': 'see print',
    meeting: 'see',
  },
  invited: { area: 'see', worksheet: 'see write comment', 'case-sheet': 'see write comment' },
  advisor: { area: 'see', worksheet: 'see comment', 'case-sheet': 'see comment' },
  visitor: { area: 'see' },
  resident: {},
  screen: {},
  outsider: {},
};

describe('[ACC-2] who may what', () => {
  it.each(standings)(
    '%s: every verb on every thing is as it is written here, and as the page is told',
    (standing) => {
      const cells = objects.flatMap((object) => verbs.map((verb) => ({ verb, object })));
      const written = ({ verb, object }: { verb: Verb; object: PolicyObject }) =>
        (matrix[standing][object] ?? '').split(' ').includes(verb);
      for (const cell of cells)
        expect([standing, cell, may(standing, cell.verb, cell.object)]).toEqual([
          standing,
          cell,
          written(cell),
        ]);
      expect(permissionsOf(standing)).toEqual(
        cells.filter(written).map(({ verb, object }) => `${verb} ${object}`),
      );
      for (const object of objects)
        expect(verbsOn(standing, object)).toEqual(verbs.filter((verb) => written({ verb, object })));
    },
  );

  it('[P16] self checks are opened by their owners, and what a manager learns is yes or no', () => {
    const seeing = standings.filter((standing) => may(standing, 'see', 'self-check-completion'));
    expect(seeing).toEqual(['admin', 'director']);
  });

  it('[P9] whoever writes may narrow; to widen is for the 担当 and those above', () => {
    for (const object of ['board', 'open-board', 'worksheet', 'open-worksheet'] as const) {
      const may_ = (verb: Verb) => standings.filter((standing) => may(standing, verb, object));
      const own = new Set<Standing>(['invited']);
      expect(may_('narrow')).toEqual(may_('write').filter((standing) => !own.has(standing)));
      expect(may_('widen')).toEqual(['admin', 'director', 'primary', 'backup']);
    }
  });
});

describe('[ACC-3] one document, one audience', () => {
  const families: readonly DocumentFamily[] = [
    ...(['area', 'provenance', 'board', 'staff-notes'] as const),
    ...(['worksheet', 'worksheet-versions', 'own-worksheet'] as const),
  ];

  it('what only the server reads and writes is open to nobody (P10)', () => {
    for (const standing of standings)
      for (const family of ['provenance', 'worksheet-versions'] as const)
        for (const paper of [undefined, ...objects])
          expect(documentAccess(standing, family, paper)).toBe('none');
  });

  it('[P29] a new paper is staff’s own; [P33] whoever stands outside opens nothing', () => {
    expect(objectOfPaper({ of: 'board' })).toBe('board');
    expect(objectOfPaper({ of: 'worksheet' })).toBe('worksheet');
    const outside = [
      'colleague',
      'partner',
      'partner-viewer',
      'visitor',
      'resident',
      'screen',
      'outsider',
    ] as const;
    for (const standing of outside)
      for (const family of ['board', 'staff-notes', 'worksheet'] as const)
        expect(
          documentAccess(standing, family, objectOfPaper({ of: family === 'worksheet' ? family : 'board' })),
        ).toBe('none');
    for (const standing of ['resident', 'screen', 'outsider'] as const)
      for (const family of families)
        for (const paper of objects) expect(documentAccess(standing, family, paper)).toBe('none');
  });

  it('[P33] whoever was invited to one paper does not learn who is at work in its area, and at what', () => {
    for (const standing of ['visitor', 'invited', 'advisor', 'outsider'] as const)
      expect(documentAccess(standing, 'area', undefined)).toBe('none');
  });

  it('[ACC-5] staff notes are read by those who work in the area, however wide the board is opened', () => {
    const readers = standings.filter(
      (standing) => documentAccess(standing, 'staff-notes', 'open-board') !== 'none',
    );
    expect(readers).toEqual(['admin', 'director', 'primary', 'backup', 'viewer']);
  });

  it('取扱注意 stays with the 担当, those above and who was invited, opened or not', () => {
    for (const audience of ['staff', 'partners', 'residents'] as const) {
      const paper = objectOfPaper({ of: 'worksheet', audience, isCase: true });
      const readers = standings.filter((standing) => documentAccess(standing, 'worksheet', paper) !== 'none');
      expect(readers).toEqual(['admin', 'director', 'primary', 'backup', 'invited', 'advisor']);
      expect(documentAccess('advisor', 'worksheet', paper)).toBe('read');
    }
  });
});
