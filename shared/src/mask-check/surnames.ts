/**
 * Family names that are met often, by how surely a bare one means a person (B-1, B-2). They are general knowledge; who
 * lives in an area is in no list (P8).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nearly always a person, where no 町, 川, 商店 … stands behind. */
const sure = words(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 井上 木村 斎藤 斉藤 山崎 池田 橋本 阿部 安部 石井 前田 岡田
  長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 三浦 藤原 中川 原田 松田 竹内 小野 田村 和田 石田 森田 柴田
  酒井 工藤 横山 宮本 内田 安藤 谷口 今井 河野 藤本 村田 武田 杉山 増田 大塚 菅原 久保 松井 岩崎 木下 松尾 野口 野村 菊地 菊池
  佐野 大西 杉本 桜井 新井 浜田 古川 水野 島田 高田 西田 山内 西川 北村 五十嵐 安田 中田 大久保 服部 樋口 秋山 田口 永井 中西
  吉川 石原 岩田 土屋 松岡 星野 関口 本間 吉村 熊谷 森本 小沢 須藤 田辺 松村 片山 荒木 菅野 早川 富田 岩本 荻野 内藤 矢野
  望月 松下 浅野 伊東 松浦 小西 大田 高野 鎌田 黒田 永田 川村 川田 尾崎 篠原 宮田 成田 宮川 田島 沢田 奥村 岸本 三宅
  滝沢 植田 栗原 柳沢 堀内 大谷 宮沢 小田 堀田 茂木 高山 榎本 根本 河合 今村 田原 児玉 三好 相馬 本多 村山 岩井 平井 高井 中井 向井
  黒川 黒木 村井 村松 梅田 桑原 津田 金井 松永 松原 白井 関根 竹田 竹中 庄司 野田 野崎 大沢 大村 大場 甲斐 稲垣 稲葉 緒方
  富永 土井 武藤 若林 日高 橋口 植村 上原 上村 吉岡 吉野 吉原 吉本 横田 米田 塚本 塚田 坂口 坂井 坂田 阪本 佐久間 佐伯 佐川 佐竹 笹川
  島崎 島村 杉浦 杉田 高島 高瀬 高見 田代 谷川 谷本 千田 寺田 寺島 中尾 中沢 中谷 中原 長尾 長島 永野 西尾 西岡 西野 二宮 野中 萩原
  畠山 浜口 浜野 林田 原口 久保田 久野 平山 平川 平松 福本 福永 藤川 藤岡 古谷 北川 北野 細川 細田 前川 前原 牧野 増井 松崎 丸田
  三上 三木 三島 三輪 水谷 水口 溝口 宮内 宮下 宮原 村瀬 室井 森川 森下 門田 八木 柳田 矢島 矢部 山岸 山根 山村 山室 湯浅 横井 和泉
  鷲尾 赤松 天野 荒川 有馬 安達 飯塚 飯島 猪俣 石塚 石黒 石倉 市村 井口 井手 岩瀬 岩下 岩永 宇野 梅原 浦田 江口 海老原 大内
  大竹 大平 大原 岡村 岡野 奥田 奥山 小倉 小野寺 尾形 落合 小田切 柿沼 笠原 柏木 勝又 加納 亀井 亀田 川島 川端 河村 神谷 岸田
  北原 木内 久我 草野 楠本 窪田 倉田 栗田 黒沢 桑田 小出 小坂 小菅 小谷 小宮 小柳 近江 斎木 榊原 笹原 塩田 塩谷 志村 柴崎 下村 首藤
  城戸 新田 神保 菅谷 杉原 瀬川 関谷 相沢 曽我 曽根 平良 高岡 高倉 高沢 高杉 高畑 高村 滝口 武井 竹下 竹村 立花 田沼 田上 玉井
  千野 辻井 辻本 坪井 手塚 土田 戸田 富沢 友田 鳥居 直井 永島 中里 中塚 仲村 名取 並木 西沢 西原 沼田 根岸 橋爪 長谷部
  畑中 羽田野 浜崎 早坂 東野 土方 姫野 深沢 深田 福原 藤村 藤野 藤巻 舟橋 保坂 星川 堀江 堀口 堀越 本庄 前島 真鍋 松野 松林 松倉 間宮
  三田村 三村 皆川 宮坂 向山 武者 本橋 桃井 森岡 森永 諸星 安井 柳原 矢沢 山県 山際 湯川 横尾 吉井 吉沢
  吉永 吉見 米山 若山 脇田 渡瀬 綿貫
`);

/** Also a place, a plant, a thing, or a word: a person only where somebody is spoken of. */
const unsure = words(`
  山口 松本 清水 石川 中島 小川 中野 中山 上田 下田 宮崎 大野 丸山 上野 小島 小山 平野 千葉 市川 小松 川口 飯田 川崎 福島 福井 本田
  山中 川上 岡崎 大島 西山 大山 大川 長田 渋谷 神田 小泉 高松 豊田 町田 松山 藤沢 宮城 福岡 長野 秋田 岡山 山形 香川 富山 奈良
  青森 山下 小池 森山 山川 植木 瀬戸 田畑 荒井 足立 目黒 鎌倉 倉敷 白川 堺 水戸 日野 府中 大津 大井 大和 徳島 熊本 沖 広島 長崎 佐賀
  森 林 原 関 谷 岡 島 堀 辻 菅 堤 泉 滝 岸 畑 桜 柳 星 城 峰 沢 浜 牧 港 南 北 東 西
  馬場 高木 大石 白石 石橋 広瀬 平田 古田 大森 大橋
`);

/** As they are heard or said into a telephone. What is also a word stands in `unsureReadings`. */
const sureReadings = words(`
 たかはし たなか わたなべ いとう やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら さいとう
 やまざき やまさき いけだ はしもと いしかわ なかじま なかしま ふじた ごとう おかだ はせがわ いしい こんどう えんどう むらかみ
 さかもと ふくだ おおた にしむら ふじい かねこ おかもと みうら ふじわら なかがわ はらだ たけうち たむら いしだ もりた
 しばた くどう よこやま みやもと たかぎ あんどう たにぐち こうの ふじもと むらた たけだ すぎやま ますだ おおつか
 すがわら いわさき きのした まつお のぐち のむら きくち おおにし すぎもと はまだ ふるかわ しまだ
 にしだ ひらた やまうち にしかわ きたむら いがらし やすだ なかた おおくぼ はっとり ひぐち あきやま たぐち なかにし よしかわ
 いしはら いわた つちや まつおか おおはし せきぐち ほんま よしむら くまがい もりもと おざわ すどう たなべ まつむら かたやま
 あらき はやかわ とみた ないとう もちづき まつした おおいし あさの ひろせ まつうら おおたに しらいし かまた くろだ あべ
 ふくしま みやざき おがわ しみず むらやま よしおか よしの
`);
const unsureReadings = words(`
  さとう すずき はやし もり はら せき おか しま ほり つじ いずみ まえの なかの うえだ うえの おの こじま ちば ほんだ まつだ とよた
  くぼ おおの ひらの むらい
  さの やの かんの さかい わだ まつい いまい ながい あらい うちだ ほしの みずの まえだ さくらい
`);

const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  澤: '沢',
  濱: '浜',
  廣: '広',
  嶋: '島',
  國: '国',
  櫻: '桜',
  眞: '真',
  龍: '竜',
  瀧: '滝',
  關: '関',
  條: '条',
};

/** Katakana as hiragana, and older forms of a character as the usual one. One UTF-16 unit stays one. */
export const plainName = (word: string): string =>
  word.replaceAll(/[ァ-ヶ髙﨑嵜邊邉齋齊澤濱廣嶋國櫻眞龍瀧關條]/gu, (sign) =>
    sign >= 'ァ' && sign <= 'ヶ' ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : (variants[sign] ?? sign),
  );

export type Surety = 'sure' | 'unsure';

/** Sugar is never written so; cars, flour and fish are. */
const sureAsWritten = words('サトウ');

/** Whether this is a family name, as it is written in a text whose widths are folded. */
export function suretyOf(written: string): Surety | undefined {
  const word = plainName(written);
  if (sure.has(word) || sureReadings.has(word) || sureAsWritten.has(written)) return 'sure';
  return unsure.has(word) || unsureReadings.has(word) ? 'unsure' : undefined;
}

/** In characters. */
export const longestSurname = 5;
