import { fold } from '../../src/text/folding.ts';
import { hash } from './random.ts';

// Within each list no two syllables are the same without their marks, so neither are two names.
const placeFirst = words(`An Bạch Bảo Cẩm Cao Chu Diên Đại Đan Đông Gia Hà Hải Hậu Hoài Hồng Hưng Khánh Kim Lạc Lâm
  Long Lương Mai Minh Mộc Nga Ngọc Nhân Ninh Phong Phú Quế Sơn Tam Tây Thạch Thanh Thiện Thịnh Thuận Thủy Tiên Trà
  Trung Trường Tùng Tuyên Vân Viên Vĩnh Xuân Yên`);
const placeSecond = words(`An Bình Châu Cường Dương Đức Giang Hà Hải Hòa Hưng Khê Lạc Lâm Lộc Long Lĩnh Mỹ Nghĩa Ninh
  Phong Phước Quan Sơn Tân Thành Thọ Thượng Tiến Trạch Trì Vân Xá Xuyên`);
const placeThird = words('Đông Tây Nam Bắc Thượng Hạ');
// Real provinces and cities that the two lists would make.
const realPlaces = new Set(
  ['Hải Dương', 'Hà Giang', 'An Giang', 'Hậu Giang', 'Tiên Giang', 'Long An', 'Ninh Bình', 'Phú Thọ', 'Tây Ninh']
    .concat(['Vĩnh Long', 'Long Xuyên', 'Hà Tiên', 'Hải Hà', 'Trung Hà', 'Minh Hải', 'Thuận Hải', 'Hà Hải'])
    .concat(['Thuận Thành', 'Tam Giang', 'Hà An']),
);
const pairs = placeFirst
  .flatMap((first) => placeSecond.map((second) => `${first} ${second}`))
  .filter((name) => !realPlaces.has(name) && name.split(' ')[0] !== name.split(' ')[1]);

const family = words(
  'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương Mai Tạ Cao Phan Đoàn Hà',
);
const middle = words('Văn Minh Quang Đức Hữu Thanh Ngọc Xuân Thế Công Duy Hải Khắc Bá Trọng Thu Kim Hồng Mạnh Tiến');
const given = words(`An Bách Bảo Bằng Chiến Chung Cường Dũng Duyên Đạt Điền Giang Hà Hạnh Hiển Hiệp Hòa Hoan Hoạt Hùng
  Huyền Khang Khoa Kiên Lân Liêm Linh Lộc Luân Mẫn Nam Nghị Nhàn Nhung Oanh Phát Phong Phương Quân Quý Quyết Sáng Sinh
  Tài Tâm Thắng Thảo Thịnh Thông Thụy Toàn Trí Tuấn Tường Uyên Vinh Vượng Yến`);
// Public figures whose names the three lists would make.
const realPeople = new Set(
  ['Nguyễn Văn Linh', 'Phan Văn Giang', 'Trần Hồng Hà', 'Nguyễn Thanh Nghị', 'Đỗ Văn Chiến', 'Trần Thanh Mẫn'].concat([
    'Nguyễn Văn An',
    'Lê Minh Trí',
    'Hồ Đức Thắng',
    'Phan Văn Hùng',
    'Nguyễn Văn Thắng',
    'Nguyễn Văn Hùng',
    'Nguyễn Mạnh Hùng',
    'Vũ Đức Đam',
    'Hoàng Trung Hải',
  ]),
);
const people = family
  .flatMap((one) => middle.flatMap((two) => given.map((three) => `${one} ${two} ${three}`)))
  .filter((name) => !realPeople.has(name));

/** How many people have names of their own. */
export const peopleCount = people.length;

/** The place of a rank, e.g. "Hà Lâm"; the same for a seed always. */
export function placeName(seed: string, rank: number): string {
  const round = Math.floor(rank / pairs.length);
  const name = pairs[scattered(seed, 'place', rank, pairs.length)] as string;
  return round === 0 ? name : `${name} ${placeThird[(round - 1) % placeThird.length]}`;
}

/** The person of a number below `peopleCount`; no two numbers share a name. */
export function personName(seed: string, number: number): string {
  return people[scattered(seed, 'person', number, people.length)] as string;
}

const agreementForms = [
  'Hiệp định Nghề cá * – +',
  'Thỏa thuận Vận tải liên vùng *',
  'Bản ghi nhớ Kết nghĩa * – +',
  'Nghị định thư Kiểm dịch *',
  'Hiệp định Lao động * – +',
  'Thỏa thuận Bảo vệ nguồn nước *',
  'Biên bản Y tế * – +',
  'Hiệp định Công nhận văn bằng *',
  'Thỏa thuận Ứng cứu * – +',
];
const projectForms = [
  'Đề án Cửa ngõ *',
  'Dự án Cảng nước sâu *',
  'Chương trình Thanh niên *',
  'Quỹ Hữu nghị *',
  'Khu kinh tế cửa khẩu *',
  'Dự án Hành lang xanh *',
  'Đề án Làng nghề *',
  'Chương trình Học bổng *',
  'Dự án Cầu biên giới *',
  'Đề án Thư viện số *',
];
const forumForms = [
  'Diễn đàn Đối thoại *',
  'Tuần lễ Văn hóa *',
  'Hội chợ Thương mại *',
  'Ngày hội Sắc màu *',
  'Liên hoan Ẩm thực *',
];

/** The agreement, project or forum of a rank; every third one of the first two has initials of its own. */
export function workName(seed: string, kind: 'agreement' | 'project' | 'forum', rank: number): string {
  const forms = { agreement: agreementForms, project: projectForms, forum: forumForms }[kind];
  const form = forms[hash(`${seed}/${kind}`, rank) % forms.length] as string;
  const name = form.replace('*', placeName(seed, rank * 2 + 3)).replace('+', placeName(seed, ((rank * 7) % 194) * 2));
  if (kind === 'forum' || hash(`${seed}/${kind}/initials`, rank) % 3 !== 0) return name;
  const initials = fold(name)
    .replaceAll(/(?:^|[^a-z]+)([a-z])[a-z]*/g, '$1')
    .toUpperCase();
  return `${name} (${initials.replaceAll(/[^A-Z]/g, '')})`;
}

/** Countries a body works with. */
export const partners = [
  ...['Lào', 'Campuchia', 'Thái Lan', 'Nhật Bản', 'Hàn Quốc', 'Ấn Độ', 'Australia', 'New Zealand', 'Pháp', 'Đức'],
  ...['Cuba', 'Chile', 'Brazil', 'Nam Phi', 'Ai Cập', 'Maroc', 'Hungary', 'Ba Lan', 'Phần Lan', 'Na Uy', 'Thụy Điển'],
  ...['Indonesia', 'Malaysia', 'Philippines', 'Singapore', 'Mông Cổ', 'Kazakhstan', 'Argentina', 'Bỉ', 'Séc'],
];

/** The name of somebody, a body or a place as part of an id or an address. */
export function slug(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A one-to-one shuffle of 0 … size − 1 by a step that shares no factor with the size. */
function scattered(seed: string, kind: string, number: number, size: number): number {
  let step = (hash(`${seed}/${kind}/step`, 0) % (size - 2)) + 1;
  while (commonFactor(step, size) > 1) step = (step % (size - 1)) + 1;
  const start = hash(`${seed}/${kind}/start`, 0) % size;
  return (start + (number % size) * step) % size;
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
