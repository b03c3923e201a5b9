import { peopleCount, personName, placeName, slug } from './names.ts';
import { hash, Random } from './random.ts';

/** A body whose reviews the edition holds. */
export interface Organisation {
  /** Its place in the scope: 0 is the edition's own. */
  number: number;
  id: string;
  label: string;
  /** Another spelling that newspapers use; null when there is none. */
  alias: string | null;
  /** What a sentence calls it the second time: Bộ, Sở … */
  body: string;
  /** Where it sits: the words after "tại". */
  places: readonly string[];
  /** Titles by post: head, deputy, the guest from above. */
  titles: Record<Post, string>;
  /** What a later sentence calls the guest, in front of the name. */
  guestAgain: string;
}

export const posts = ['head', 'deputy', 'guest'] as const;
export type Post = (typeof posts)[number];

/** The body of a number; number 0 is the Ministry, every other one is invented. */
export function organisationOf(seed: string, number: number): Organisation {
  if (number === 0) {
    return {
      number,
      id: 'bo-ngoai-giao',
      label: 'Bộ Ngoại giao',
      alias: 'ngành Ngoại giao',
      body: 'Bộ',
      places: ['Hà Nội', 'Trung tâm Hội nghị Quốc gia', 'Nhà khách Chính phủ'],
      titles: {
        head: 'Ủy viên Trung ương Đảng, Bộ trưởng Ngoại giao',
        deputy: 'Thứ trưởng Thường trực Bộ Ngoại giao',
        guest: 'Ủy viên Bộ Chính trị, Phó Thủ tướng Chính phủ',
      },
      guestAgain: 'Phó Thủ tướng',
    };
  }
  const place = placeName(seed, number);
  const { label, alias, body, head, deputy } = [
    {
      label: `Sở Ngoại vụ tỉnh ${place}`,
      alias: `Sở Ngoại vụ ${place}`,
      body: 'Sở',
      head: 'Giám đốc',
      deputy: 'Phó Giám đốc',
    },
    {
      label: `Liên hiệp các tổ chức hữu nghị tỉnh ${place}`,
      alias: `Liên hiệp Hữu nghị ${place}`,
      body: 'Liên hiệp',
      head: 'Chủ tịch',
      deputy: 'Phó Chủ tịch',
    },
    {
      label: `Trung tâm Xúc tiến Đối ngoại ${place}`,
      alias: null,
      body: 'Trung tâm',
      head: 'Giám đốc',
      deputy: 'Phó Giám đốc',
    },
    {
      label: `Ban Hợp tác Quốc tế tỉnh ${place}`,
      alias: `Ban Hợp tác Quốc tế ${place}`,
      body: 'Ban',
      head: 'Trưởng ban',
      deputy: 'Phó Trưởng ban',
    },
  ][hash(`${seed}/organisation`, number) % 4] as {
    label: string;
    alias: string | null;
    body: string;
    head: string;
    deputy: string;
  };
  return {
    number,
    id: slug(label),
    label,
    alias,
    body,
    places: [`thành phố ${place}`, `Hội trường lớn tỉnh ${place}`, `Nhà văn hóa ${place}`],
    titles: {
      head: `${head} ${label}`,
      deputy: `${deputy} ${label}`,
      guest: `Phó Chủ tịch Ủy ban nhân dân tỉnh ${place}`,
    },
    guestAgain: 'Phó Chủ tịch',
  };
}

/** Somebody with a title. */
export interface Person {
  /** Id in people.yaml; null for somebody whom the vocabulary does not know. */
  id: string | null;
  name: string;
  /** The title as the articles give it. */
  title: string;
}

/** Who holds a post in a year: somebody new every four to eight years. */
export function holderOf(seed: string, organisation: Organisation, post: Post, year: number): Person {
  const stream = new Random(seed, 'post', organisation.number, post);
  const term = Math.floor((year - 1900 + stream.below(8)) / stream.between(4, 8));
  const name = personName(seed, ((organisation.number * 3 + posts.indexOf(post)) * 40 + (term % 40)) % outsiders);
  return { id: slug(name), name, title: organisation.titles[post] };
}

/** Somebody from another body who reads a paper; not in the vocabulary. */
export function outsider(seed: string, stream: Random): Person {
  const name = personName(seed, outsiders + stream.below(peopleCount - outsiders));
  const place = placeName(seed, stream.rank(12));
  const title = stream.pick([
    `Chủ tịch Hội Doanh nghiệp ${place}`,
    `Giám đốc Viện Nghiên cứu Biển ${place}`,
    `Bí thư Đoàn thanh niên huyện ${place}`,
    `Hiệu trưởng Trường Ngoại ngữ ${place}`,
  ]);
  return { id: null, name, title };
}

/** Numbers of people from here on belong to outsiders. */
const outsiders = peopleCount - 5000;
