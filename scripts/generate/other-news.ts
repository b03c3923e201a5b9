import { fold } from '../../src/text/folding.ts';
import { placeName } from './names.ts';
import type { Random } from './random.ts';

// What else stands on a newspaper's page: other titles, and teasers of them. "*" is a place, "#" a number.
const titles = [
  'Mùa quýt ngọt trên đồi *',
  '*: Khánh thành cầu treo sau # ngày thi công',
  'Giá hồ tiêu ở * nhích lên trong phiên cuối tuần',
  'Đội bóng chuyền * giành vé vào chung kết',
  'Cảnh báo lừa đảo qua tin nhắn ở *',
  '* đón # lượt khách trong kỳ nghỉ lễ',
  'Người giữ nghề đan lưới cuối cùng ở *',
  'Cháy chợ *, # gian hàng thiệt hại',
  'Bão số 7 đổi hướng, * sẵn sàng sơ tán',
  'Khởi công trường nội trú ở xã *',
  'Đoàn công tác * thăm hỏi gia đình chính sách',
  'Hội thi tay nghề trẻ * thu hút # thí sinh',
  'Trạm y tế * có bác sĩ sau # năm chờ đợi',
  'Ngư dân * trúng đậm luồng cá cơm',
];
/** Titles that read like the article's own subject. */
const nearTitles = [
  'Thúc đẩy hợp tác hữu nghị giữa * và các địa phương nước bạn',
  'Đối ngoại *: # hoạt động trong một quý',
  'Hội nghị triển khai công tác biên giới tại *',
  '* tổng kết chương trình kết nghĩa # thôn bản',
  'Gặp gỡ kiều bào tại * nhân dịp năm mới',
  'Bàn giải pháp đưa nông sản * ra nước ngoài',
];
const teasers = [
  'Những ngày này, về xã vùng cao * đâu đâu cũng gặp cảnh bà con hối hả thu hoạch, xe tải nối nhau lên tận chân đồi.',
  'Theo thống kê sơ bộ của chính quyền *, có # hộ dân bị ảnh hưởng; lực lượng tại chỗ đã tiếp cận hiện trường trong đêm.',
  'Ban tổ chức cho biết giải năm nay quy tụ # vận động viên, thi đấu vòng tròn rồi chọn bốn đội mạnh nhất.',
  'Nhiều người dân * phản ánh nhận được tin nhắn mạo danh ngân hàng. Công an khuyến cáo không bấm vào đường dẫn lạ.',
  'Sau nhiều năm bền bỉ, cô giáo trẻ đã vận động được # học sinh trở lại lớp, dựng thêm một phòng đọc nhỏ bên suối.',
  'Chiều muộn, bến cá * đông như hội. Mỗi thuyền cập bờ mang theo hàng tấn cá tươi, thương lái chờ sẵn từ trưa.',
  'Đây là công trình được người dân * mong đợi từ lâu, giúp rút ngắn # phút đi đường và tránh cảnh qua suối mùa lũ.',
  'Ngành chức năng dự báo rét đậm còn kéo dài, đề nghị các xã của * che chắn chuồng trại, dự trữ thức ăn cho gia súc.',
  'Không gian trưng bày giới thiệu # hiện vật do nhân dân * hiến tặng, kể câu chuyện dựng làng qua nhiều thế hệ.',
  'Tại buổi làm việc, lãnh đạo * và đoàn khách trao đổi về trồng dược liệu, du lịch cộng đồng và học bổng cho sinh viên.',
];
const sections = ['Thời sự', 'Kinh tế', 'Thể thao', 'Du lịch', 'Giáo dục', 'Pháp luật', 'Đời sống', 'Nông thôn mới'];

/** A title of other news; now and then one close to the article's subject. */
export function otherTitle(seed: string, stream: Random): string {
  return filled(seed, stream.pick(stream.chance(25) ? nearTitles : titles), stream);
}

/** One to three sentences or more under such a title. */
export function teaser(seed: string, stream: Random): string {
  return stream
    .shuffled(teasers)
    .slice(0, stream.between(1, 3))
    .map((text) => filled(seed, text, stream))
    .join(' ');
}

/** The name of a newspaper's section. */
export function sectionName(stream: Random): string {
  return stream.pick(sections);
}

/** A text as an image's file name spells it: no diacritics, no capitals, no punctuation. */
export function imageWords(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function filled(seed: string, text: string, stream: Random): string {
  return text
    .replaceAll('*', () => placeName(seed, stream.rank(30)))
    .replaceAll('#', () => String(stream.between(3, 960)));
}
