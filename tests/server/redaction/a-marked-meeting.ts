import { aMeeting, type TestMeeting, type TestPhone } from '../app/a-meeting.ts';
import type { TestApp } from '../app/support.ts';
import { kept, planted } from './marked-office.ts';

/** A meeting in which a person's words stand in every kind of place. */
export interface MarkedMeeting extends TestMeeting {
  /** The phone of who is called by the planted word, and that of a neighbour. */
  readonly phone: TestMeeting['phone'];
  readonly own: TestPhone;
  readonly neighbour: TestPhone;
  /** Cards of the first: put up and changed on the board, kept back, taken back, waiting; and one of the neighbour. */
  readonly shown: string;
  readonly keptBack: string;
  readonly withdrawn: string;
  readonly waiting: string;
  readonly other: string;
}

export async function aMarkedMeeting(app: TestApp): Promise<MarkedMeeting> {
  const meeting = await aMeeting(app, {
    ...{ title: `${planted} を 囲む会`, place: `${planted} の 家` },
  });
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  await meeting.command({ do: 'ask', question: `${planted} に できること` });
  const own = await meeting.phone(planted.slice(0, 12));
  const neighbour = await meeting.phone('すみれ');
  const shown = await own.send(`${planted} が 出した声`);
  await own.patch(`/api/phone/cards/${shown}`, { text: `${planted} が 直した声` });
  await meeting.decide(shown, { do: 'release' });
  const keptBack = await own.send(`${planted} が 出されなかった声`);
  await meeting.decide(keptBack, { do: 'keep-back' });
  const withdrawn = await own.send(`${planted} が 取り下げた声`);
  await own.delete(`/api/phone/cards/${withdrawn}`);
  const waiting = await own.send(`${planted} が 待つ声`);
  const other = await neighbour.send(`${kept} の 声`);
  await meeting.decide(other, { do: 'release' });
  return { ...meeting, own, neighbour, shown, keptBack, withdrawn, waiting, other };
}
