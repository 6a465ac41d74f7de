import type { ComponentType } from 'react';
import { areaAddress, useShelf } from '../../areas/queries.ts';
import { usePeopleHere } from '../../collaboration/people-here.ts';
import { useStore } from '../../collaboration/react.tsx';
import { SavedState } from '../../collaboration/saved-state.tsx';
import { OpeningSign, PaperState } from '../../opening/opening-sign.tsx';
import { Seats } from '../../ui/seat.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { useSheetUi, useWorksheet, useWorksheetTopic, WorksheetContext } from '../session/use-worksheet.ts';
import { useWhichWorksheet } from '../which-worksheet.ts';
import { PrintLink } from './print-link.tsx';
import { StepButtons } from './step-buttons.tsx';

interface SheetBarProps {
  readonly Acts: ComponentType | undefined;
  readonly PrintAct: ComponentType | undefined;
}

/** Where we are, whether it is kept, who is here, and what can be done with the whole sheet. */
export function SheetBar({ Acts, PrintAct = PrintLink }: SheetBarProps) {
  const { t } = useWords();
  const { plain } = useWording();
  const { area, worksheet } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const session = useWorksheet();
  const { document, template, view } = session;
  const written = useSheetUi((ui) => ui.own) ?? session;
  const people = usePeopleHere(useStore(document.others));
  const names = people.map((person) => person.name).join('、');
  const { isShared } = useConduct();
  useWorksheetTopic('meta');
  return (
    <TopBar
      crumbs={[
        { label: shelf?.area.name ?? t('worksheets:bar.shelf'), href: areaAddress(area) },
        { label: plain(template.title), href: `${areaAddress(area)}#worksheets` },
        { label: view.title },
      ]}
      state={
        <PaperState>
          <SavedState document={written.document} />
          {!isShared && <OpeningSign paper={{ area, of: 'worksheet', id: worksheet }} document={document} />}
        </PaperState>
      }
    >
      {!isShared && <Seats people={people} label={t('worksheets:bar.here', { names })} most={5} />}
      <WorksheetContext value={written}>
        <StepButtons />
      </WorksheetContext>
      {!isShared && <PrintAct />}
      {Acts && <Acts />}
    </TopBar>
  );
}
