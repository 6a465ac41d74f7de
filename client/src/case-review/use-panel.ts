import { useSearchParams } from 'wouter';

/** What lies open beside the sheet stands in the address, so that a presenter can send it to a second person. */
const name = 'check';
/** The id of the heading of the check. */
export const checkHeading = 'case-check';

export function useCheckPanel(): {
  readonly isOpen: boolean;
  readonly show: (open: boolean) => void;
  /** The address of a place on the sheet, with the check left open. */
  readonly hrefOf: (place: { readonly row?: string | undefined; readonly field: string }) => string;
} {
  const [params, setParams] = useSearchParams();
  return {
    isOpen: params.has(name),
    show: (open) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          if (open) next.set(name, '1');
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    hrefOf: ({ row, field }) => `?${new URLSearchParams({ [name]: '1', ...(row ? { row } : { field }) })}`,
  };
}
