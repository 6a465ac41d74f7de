/** Every limit of the product, in one place (HOST-3). Sizes in bytes unless a name says otherwise. */
export const limits = {
  /** One WebSocket frame. The client splits or refuses before it gets near. */
  frameBytes: 1024 * 1024,
  /** What a client allows itself in one edit: well below the frame, so that no reconnect loop can arise. */
  editBytes: 512 * 1024,
  /** One document, encoded. */
  documentBytes: 20 * 1024 * 1024,
  /** Characters (graphemes) of one card's text. */
  cardTextCharacters: 1000,
  /** Characters of one rich text of a worksheet. */
  richTextCharacters: 20_000,
  cardsPerBoard: 5000,
  linksPerBoard: 10_000,
  /** Rows of all tables of one worksheet; a year's book of records of a busy area is some hundreds. */
  rowsPerWorksheet: 20_000,
  /** Characters of one text of a worksheet, however it came there; forms ask for far less. */
  worksheetTextCharacters: 20_000,
  /** Cards on either side of all conversions of one area: keeps the document of their origins below its size. */
  convertedCardsPerArea: 100_000,
  /** Sustained messages of one connection per second, and how many may come at once. */
  messagesPerSecond: 100,
  messageBurst: 400,
  /** Sustained bytes of one connection per second, and how many may come at once. */
  bytesPerSecond: 1024 * 1024,
  byteBurst: 4 * 1024 * 1024,
  /** Bytes the server lets wait for one slow reader before it closes that socket. */
  bufferedBytes: 16 * 1024 * 1024,
  /** Sockets of one session at once: one per open page; a load test from one sign-in must still get in. */
  socketsPerSession: 1000,
  /** Documents one socket may hold open. A page holds three at most. */
  documentsPerSocket: 30,
  /** Presence states one message may name; a client sends one. */
  presencesPerMessage: 100,
  peoplePerMeeting: 300,
  imageBytes: 5 * 1024 * 1024,
  /** Bytes of one presence state. */
  presenceBytes: 16 * 1024,
  /** Characters of a title or a name. */
  titleCharacters: 80,
  nameCharacters: 40,
  /** 相談先 of an organisation; areas one invitation is for. */
  contacts: 20,
  areasAtOnce: 200,
  passwordCharacters: { min: 10, max: 200 },
  /** An exported area that may be imported. */
  importBytes: 64 * 1024 * 1024,
  /** A file of records that may be read, and its rows (WS-4). */
  recordsFileBytes: 20 * 1024 * 1024,
  recordsFileRows: 50_000,
  recordsFileColumns: 100,
  /** A workbook once it is unpacked, and the files in it. */
  workbookBytes: 256 * 1024 * 1024,
  workbookFiles: 1000,
  /** Canvas coordinates are clamped to ± this. */
  canvas: 1_000_000,
} as const;
