export type { Audit, AuditOptions } from './disclosure/audit.ts';
export { audit } from './disclosure/audit.ts';
export type { AuditCode, AuditFinding } from './disclosure/audit-finding.ts';
export type { IndicatorsFinding, ShownGroup, WithheldOn } from './disclosure/audit-indicators.ts';
export { auditIndicators } from './disclosure/audit-indicators.ts';
export type { AuditInterval } from './disclosure/audit-interval.ts';
export type { PublicationFinding, PublicationsAudit } from './disclosure/audit-publications.ts';
export { auditPublications } from './disclosure/audit-publications.ts';
export type { FigureName, Publication, PublicationFigure } from './disclosure/publication.ts';
