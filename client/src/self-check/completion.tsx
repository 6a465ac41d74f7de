import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { usePeriodWords } from './period-words.ts';
import { useCompletion } from './queries.ts';
import styles from './self-checks.module.css';

/** For managers: whether everybody has scored the four steps. Nothing else of a self check is theirs to know (P16). */
export function Completion() {
  const { w } = useWords();
  const periods = usePeriodWords();
  const { data } = useCompletion();
  if (!data) return null;
  return (
    <section className={styles.section}>
      <h2>
        {w('selfCheck:completion.title')}（{periods.name(data.period)}）
      </h2>
      <p>{w('selfCheck:completion.text')}</p>
      <table className={styles.completion}>
        <thead>
          <tr>
            <th scope="col">{w('selfCheck:completion.name')}</th>
            <th scope="col">{w('selfCheck:completion.complete')}</th>
          </tr>
        </thead>
        <tbody>
          {data.people.map(({ name, complete }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may bear one name, and nothing else of them is known
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>
                <span>
                  <Icon name={complete ? 'check' : 'ring'} />
                  {w(complete ? 'selfCheck:completion.yes' : 'selfCheck:completion.no')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
