import type { ConferenceFacts } from './schema/conference.ts';

/** The id that follows from what a conference is; null where no organiser is in scope, the edition's own body first. */
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
