import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { expect, it } from 'vitest';
import { aMeeting } from './a-meeting.ts';
import { testApp } from './support.ts';

it('[AREA-5] [P13] an area that leaves takes 議事録 along, and nothing of who was in a meeting or of what was not shown', async () => {
  const app = await testApp();
  const meeting = await aMeeting(app);
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  const phone = await meeting.phone('つくし');
  await phone.send('出されなかった声');
  const shown = await phone.send('坂がすべる');
  await meeting.decide(shown, { do: 'release' });
  await meeting.command({ do: 'close' });
  const [minutes = ''] = (await meeting.state()).minutes;
  const { body: file } = await app.as('admin').get(`/api/areas/${meeting.area}/export`);
  expect(file).toContain('坂がすべる');
  for (const words of ['出されなかった声', meeting.id]) expect(file).not.toContain(words);
  const elsewhere = await testApp();
  const answer = await elsewhere
    .as('admin')
    .post('/api/areas/import', file, { 'content-type': 'text/plain' });
  expect(answer.statusCode).toBe(201);
  expect((await elsewhere.as('admin').get(`/api/areas/${meeting.area}/meetings`)).json()).toEqual([]);
  const sheet = await elsewhere.engine.read(
    worksheetDocument(minutes),
    (doc) => readWorksheet(doc).worksheet,
  );
  expect(JSON.stringify(sheet)).toContain('坂がすべる');
});
