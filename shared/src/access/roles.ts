/** Who a person is to the organisation (ACC-2). `resident` and `screen` never have an account. */
export const roles = ['admin', 'director', 'staff', 'partner', 'advisor', 'resident', 'screen'] as const;
export type Role = (typeof roles)[number];

/** Roles an account may have. */
export const accountRoles = ['admin', 'director', 'staff', 'partner', 'advisor'] as const satisfies Role[];
export type AccountRole = (typeof accountRoles)[number];

/** Whether somebody is of the 社協 itself. */
export const isOfHouse = (role: Role): boolean => role === 'admin' || role === 'director' || role === 'staff';

/** 主担当, 副担当, 閲覧, and 地区の関係者: how an account is bound to an area. */
export const assignments = ['primary', 'backup', 'viewer', 'partner'] as const;
export type Assignment = (typeof assignments)[number];

/** What an account of a role may be in an area: a person of another agency never is its 担当. */
export const assignmentsOf: Readonly<Record<AccountRole, readonly Assignment[]>> = {
  admin: ['primary', 'backup', 'viewer'],
  director: ['primary', 'backup', 'viewer'],
  staff: ['primary', 'backup', 'viewer'],
  partner: ['partner', 'viewer'],
  advisor: [],
};
