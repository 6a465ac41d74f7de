/** A published number below this is 「少数」: with so few, somebody might be known by it (C6). */
export const smallCount = 5;

/** A figure is old when its 時点 lies further back than this, in years (AREA-3). */
export const oldAfterYears = 3;
