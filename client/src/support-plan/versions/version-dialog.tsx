import { printPaper } from '@yoriai/shared/worksheets/printed/printed-paper';
import { FailureNotice } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { PrintedSections } from '../../worksheets/print/printed-pages.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useVersion } from '../queries.ts';

interface VersionDialogProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** A version as it was approved, to be read. */
export function VersionDialog({ number, onClose }: VersionDialogProps) {
  const { language, w } = useWords();
  const { template } = useWorksheet();
  const { data: version, error } = useVersion(number);
  const paper = version && printPaper(template, version.sheet, { language, internal: false });
  return (
    <Dialog isOpen wide title={w('supportPlan:version.title', { n: number })} onClose={onClose}>
      <FailureNotice failure={error} />
      {!version && !error && <Opening />}
      {version && paper && (
        <>
          <p>{w('supportPlan:version.as-approved', { name: version.by, when: formatDay(version.at) })}</p>
          {version.reason !== undefined && (
            <p>{w('supportPlan:version.reason', { reason: version.reason })}</p>
          )}
          {/* 担当者の見立て is no part of a version, its heading neither (C7). */}
          <PrintedSections
            paper={{ ...paper, sections: paper.sections.filter(({ fields }) => fields.length > 0) }}
          />
        </>
      )}
    </Dialog>
  );
}
