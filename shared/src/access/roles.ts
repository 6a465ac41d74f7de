/** Who a person is to the organisation (ACC-2). `resident` and `screen` never have an account. */
export const roles = ['admin', 'director', 'staff', 'partner', 'advisor', 'resident', 'screen'] as const;
export type Role = (typeof roles)[number];

/** Roles an account may have. */
export const accountRoles = ['admin', 'director', 'staff', 'partner', 'advisor'] as const satisfies Role[];
export type AccountRole = (typeof accountRoles)[number];

/** 主担当, 副担当, 閲覧: how an account is bound to an area. */
export const assignments = ['primary', 'backup', 'viewer'] as const;
export type Assignment = (typeof assignments)[number];
