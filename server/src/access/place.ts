import { objectOfPaper, type PolicyObject } from '@yoriai/shared/access/policy';
import type { Standing } from '@yoriai/shared/access/standing';
import { YoriaiError } from '@yoriai/shared/errors';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { FastifyRequest } from 'fastify';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Doors } from './doors.ts';
import { standingHere } from './standing-here.ts';

/** What a request is about, and how who asks stands to it. */
export interface Place {
  readonly standing: Standing;
  /** Of the paper that the address names, if there is such a paper. */
  readonly paper?: PolicyObject | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the request leads; for who is not signed in, nowhere. */
    place: Place;
  }
}

const nowhere: Place = { standing: 'outsider' };

/**
 * Looks up what the address of each request names, before any route decides (ACC-2). Into an area nobody comes who is
 * nobody there, whatever a route would say (P33).
 */
export function lookUpPlaces(app: WebApp, doors: Doors): void {
  app.decorateRequest('place');
  app.addHook('preValidation', async (request) => {
    request.place = request.person ? placeOf(doors, request) : nowhere;
    if (request.person && isInArea(request) && request.place.standing === 'outsider')
      throw new YoriaiError('not-allowed');
  });
}

/** Addresses name areas as `:id` below `/api/areas/`, or as `:area`; papers as `:board` and `:worksheet`. */
function placeOf(doors: Doors, { person, params, routeOptions }: FastifyRequest): Place {
  if (!person) return nowhere;
  const named = params as Partial<Record<'id' | 'area' | 'board' | 'worksheet', string>>;
  const board = named.board === undefined ? undefined : doors.catalogues.board(named.board);
  const worksheet = named.worksheet === undefined ? undefined : doors.catalogues.worksheet(named.worksheet);
  const placed = board ?? worksheet;
  if (placed)
    return {
      standing: standingHere(doors, person, placed.area, placed.entry),
      paper: board ? objectOfBoard(board) : worksheet && objectOfWorksheet(worksheet),
    };
  const id = isInArea({ routeOptions }) ? named.id : named.area;
  return { standing: standingHere(doors, person, id === undefined ? undefined : doors.catalogues.find(id)) };
}

const isInArea = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  routeOptions.url?.startsWith('/api/areas/:id') ?? false;

export const objectOfBoard = ({ entry: { audience } }: PlacedBoard): PolicyObject =>
  objectOfPaper({ of: 'board', audience });

export const objectOfWorksheet = ({ entry: { audience, template } }: PlacedWorksheet): PolicyObject =>
  objectOfPaper({ of: 'worksheet', audience, isCase: worksheetTemplate(template)?.caution === true });
