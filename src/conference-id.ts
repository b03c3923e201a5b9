import type { ConferenceFacts } from './schema/conference.ts';

/**
 * The id of a conference, which follows from what it is; null where none of its organisers is in scope.
 * @param scope ids of the organisations whose reviews belong to the edition, the edition's own first
 */
export function conferenceIdOf(
  { kind, reviewYear, organisers }: Pick<ConferenceFacts, 'kind' | 'reviewYear' | 'organisers'>,
  scope: readonly string[],
): string | null {
  const reviewer = scope.find((id) => organisers.includes(id));
  if (reviewer === undefined) return null;
  if (kind === 'inter-agency-meeting') return `hop-lien-co-quan-${reviewYear}`;
  // Addresses of the Ministry's reviews carry no organisation: they were there first.
  return reviewer === scope[0] ? `tong-ket-${reviewYear}` : `tong-ket-${reviewYear}-${reviewer}`;
}
