import type { Sheet } from '@yoriai/shared/areas/area';
import { readBoard } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cardOn, eventually, write } from '../board/worry-board.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import { askWhereTo, choose, twoBoards } from './two-boards.ts';

bringTwoPeople();

const said = '買い物の帰り道、坂で休むところがあるといいんだけど';

/** Makes something of a card through the question, in other words than those that are offered. */
async function become(
  page: Page,
  card: string,
  where: RegExp,
  words: string,
  act: string | RegExp,
): Promise<void> {
  const question = await askWhereTo(page, card);
  await choose(question, where);
  await question.getByRole('textbox').fill(words);
  await question.getByRole('button', { name: act }).click();
  await question.waitFor({ state: 'detached' });
}

it('[CNV-1] [CNV-2] [CNV-4] [NTI-1] two people walk from a voice to what is done, and read the way back to the voice', async () => {
  const at = await twoBoards(product, other);
  const model = await product.api.post<Sheet>(`/api/areas/${at.area}/boards`, {
    kind: 'logic-model',
    title: '顔見知りの坂のまち',
  });
  const modelBoard = await other.open(model.documents.main);
  const mine = await at.openPage('map');
  const theirs = await at.openIssues('map');
  const cardIn = (cards: readonly { id: string; text: string }[], text: string) =>
    cards.find((card) => card.text === text)?.id ?? '';
  const onModel = () => readBoard(modelBoard.doc).board.cards;

  // One writes down what was said, in the words in which it was said.
  await mine.getByRole('button', { name: '声を置く' }).click();
  await write(mine, said);
  await mine.keyboard.press('Escape');
  await eventually(() => cardIn(at.content().cards, said)).not.toBe('');
  const voice = cardIn(at.content().cards, said);
  const problemWords = '坂の途中で休めず、買い物に出にくい';
  await become(mine, voice, /つながりと買い物.*みんなの問題/, problemWords, 'みんなの問題にする');

  // The other, at the next sheet, sees it come, and makes a 課題 of it there.
  await eventually(() => cardIn(at.made(), problemWords)).not.toBe('');
  const problem = cardIn(at.made(), problemWords);
  await cardOn(theirs, problem).getByRole('button', { name: '課題にする' }).click();
  await theirs.getByText('いまの姿').waitFor();
  await write(theirs, '坂の途中に、腰をおろせる場所をつくる');
  await theirs.getByRole('button', { name: 'この課題でよい' }).click();
  await eventually(() => cardIn(at.made(), '坂の途中に、腰をおろせる場所をつくる')).not.toBe('');
  const issue = cardIn(at.made(), '坂の途中に、腰をおろせる場所をつくる');

  // Of the 課題 become a 目標 and a 取り組み, each in words of its own.
  const goalWords = '買い物に出るのが、おっくうでなくなる';
  await become(theirs, issue, /顔見知りの坂のまち.*目標/, goalWords, /目標/);
  await become(theirs, issue, /顔見知りの坂のまち.*取り組み/, '坂のベンチ', /取り組みにする/);
  await eventually(() => onModel().map((card) => card.kind)).toEqual(['goal', 'activity']);
  const activity = cardIn(onModel(), '坂のベンチ');

  // On the way the words change, and so does the sheet's title.
  await product.api.patch(`/api/areas/${at.area}/boards/${model.id}`, { title: 'ひと休みできる坂のまち' });
  await mine.goto(`${product.url}/areas/${at.area}/boards/${model.id}?view=list&card=${activity}`);
  const panel = mine.getByRole('complementary');
  await panel.getByRole('link', { name: '坂の途中に、腰をおろせる場所をつくる' }).waitFor();
  await panel.getByRole('button', { name: /^坂のベンチ/ }).click();
  await write(mine, 'とひと休みの会');
  await mine.keyboard.press('Escape');
  await eventually(() => onModel().find((card) => card.id === activity)?.text).toContain('ひと休みの会');

  // And back: why is this done? Because somebody said so.
  await panel.getByRole('link', { name: 'この取り組みはなぜ？' }).click();
  await mine.getByRole('heading', { name: 'この取り組みはなぜ？', level: 1 }).waitFor();
  await mine.getByText(problemWords).first().waitFor();
  await mine.getByText('坂の途中に、腰をおろせる場所をつくる').first().waitFor();
  const words = mine.getByRole('link', { name: new RegExp(said) });
  await words.first().click();
  await mine.waitForURL(`**/boards/${at.sheet.id}?card=${voice}`);
  await mine.getByRole('complementary').getByText(problemWords).waitFor();

  for (const page of [mine, theirs]) {
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  }
});
