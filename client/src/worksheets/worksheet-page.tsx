import { Numbered } from '../access-record/numbered.tsx';
import { useSittingIn } from '../areas/use-sitting-in.ts';
import { FoundWorksheet } from './found-worksheet.tsx';
import { OpenWorksheet } from './open-worksheet.tsx';
import type { WhichWorksheet } from './which-worksheet.ts';

/** A worksheet's page. */
export default function WorksheetPage({ area, worksheet }: WhichWorksheet) {
  useSittingIn(area, worksheet);
  return (
    <Numbered area={area} of="worksheet" id={worksheet}>
      <FoundWorksheet area={area} worksheet={worksheet} show={OpenWorksheet} />
    </Numbered>
  );
}
