import type { Random } from './random.ts';
import { capital } from './scene.ts';
import type { Story } from './story.ts';

/** A headline over a story; null now and then, as on a page saved without its top. */
export function headlineOf({ conference, paragraphs }: Story, stream: Random): string | null {
  if (stream.chance(8)) return null;
  const { organisation, reviewYear, directionYear, title, theme } = conference;
  const tasks = paragraphs.filter((one) => one.class === 'body' && one.sentences[0]?.role === 'task').length;
  const named = organisation.label;
  return stream.pick([
    `${named} tổng kết công tác năm ${reviewYear}, triển khai nhiệm vụ năm ${directionYear}`,
    `${named}: Nhìn lại năm ${reviewYear}, hướng tới năm ${directionYear}`,
    `${tasks + 2} việc lớn của ${named} trong năm ${directionYear}`,
    `Khai mạc ${title}`,
    capital(theme?.split(/[:,] /).slice(-1)[0] ?? `dấu ấn ${named} năm ${reviewYear}`),
    `Đối ngoại năm ${reviewYear}: Những con số biết nói`,
    `${named} phải chủ động hơn trong năm ${directionYear}`,
  ]);
}
