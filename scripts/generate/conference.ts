import { type Day, heldOn } from './dates.ts';
import { holderOf, type Organisation, organisationOf, outsider, type Person } from './organisations.ts';
import { themeParts } from './phrases.ts';
import { Random } from './random.ts';
import { subjectOf } from './schedule.ts';

/** What is so of an invented conference, whatever an article prints of it. */
export interface Conference {
  number: number;
  id: string;
  kind: 'annual-review' | 'inter-agency-meeting';
  organisation: Organisation;
  /** The organisation first; others at a meeting of agencies only. */
  organisers: Organisation[];
  reviewYear: number;
  directionYear: number;
  title: string;
  heldOn: Day;
  cast: Cast;
  /** The slogan launched, without marks around it; null when none was. */
  theme: string | null;
}

/** Who takes which part. */
export interface Cast {
  chair: Person;
  opener: Person;
  reporter: Person;
  guest: Person;
  speaker: Person;
  closer: Person;
}

const titles = [
  'Hội nghị tổng kết công tác năm {review}, triển khai nhiệm vụ năm {direction}',
  'Hội nghị tổng kết công tác đối ngoại năm {review}, phương hướng nhiệm vụ năm {direction}',
  'Hội nghị Tổng kết năm {review} và phương hướng công tác năm {direction}',
  'Hội nghị nhìn lại năm {review}, bàn phương hướng công tác năm {direction}',
  'Hội nghị tổng kết năm {review} và triển khai kế hoạch năm {direction}',
];

/** The conference of a number. */
export function conferenceOf(seed: string, number: number): Conference {
  const stream = new Random(seed, 'conference', number);
  const { organisation: rank, reviewYear } = subjectOf(number);
  const directionYear = reviewYear + 1;
  // One meeting of agencies at most a year, as its id holds the year only: they take some reviews of organisation 1.
  const isMeeting = rank === 1 && stream.chance(35);
  const own = organisationOf(seed, rank);
  const organisers = isMeeting ? [organisationOf(seed, 0), own, organisationOf(seed, 2)] : [own];
  const organisation = organisers[0] as Organisation;
  const [head, deputy, guest] = (['head', 'deputy', 'guest'] as const).map((post) =>
    holderOf(seed, organisation, post, directionYear),
  ) as [Person, Person, Person];
  const opener = stream.chance(60) ? head : deputy;
  const closer = stream.chance(75) ? head : deputy;
  const cast = { chair: head, opener, reporter: deputy, guest, speaker: outsider(seed, stream), closer };
  const [bearing, work, purpose] = themeParts;
  const theme = `${stream.pick(bearing)}, ${stream.pick(work)}${stream.pick([' ', ', ', ': '])}${stream.pick(purpose)}`;
  const hasTheme = !isMeeting && stream.chance(75);
  return {
    number,
    id: isMeeting
      ? `hop-lien-co-quan-${reviewYear}`
      : `tong-ket-${reviewYear}${rank === 0 ? '' : `-${organisation.id}`}`,
    kind: isMeeting ? 'inter-agency-meeting' : 'annual-review',
    organisation,
    organisers,
    reviewYear,
    directionYear,
    title: isMeeting
      ? `Họp liên cơ quan ${listed(organisers)} về công tác đối ngoại năm ${reviewYear}, định hướng năm ${directionYear}`
      : stream.pick(titles).replace('{review}', `${reviewYear}`).replace('{direction}', `${directionYear}`),
    heldOn: heldOn(seed, number, reviewYear, isMeeting),
    cast,
    theme: hasTheme ? theme : null,
  };
}

/** "A, B và C". */
export function listed(organisations: readonly Organisation[]): string {
  const labels = organisations.map(({ label }) => label);
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} và ${last}`;
}
