import { writingWords } from '@yoriai/client/writing/words';
import { dateFaults, quantityFaults, timeFaults } from '@yoriai/shared/writing/faults';
import { expect, it } from 'vitest';

it('[B-8] [B-9] [B-10] every refusal has its sentence, with an example of what can be written', () => {
  const faults = [...dateFaults, ...timeFaults, ...quantityFaults].sort();
  for (const { fault } of Object.values(writingWords)) {
    expect(Object.keys(fault).sort()).toEqual(faults);
    for (const id of faults) expect(/\d|同|おな/.test(fault[id]), id).toBe(true);
  }
});
