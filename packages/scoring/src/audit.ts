export type { Audit, AuditOptions } from './disclosure/audit.ts';
export { audit } from './disclosure/audit.ts';
export type { AuditCode, AuditFinding } from './disclosure/audit-finding.ts';
export type { AuditInterval } from './disclosure/audit-interval.ts';
