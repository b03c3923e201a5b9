import { anyOf, phrases } from '../../src/text/phrases.ts';

/** Nouns for a gathering, as a part of a larger pattern. */
export const gathering = anyOf(['hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|cuộc làm việc|lễ tổng kết']);

/** A sentence that speaks of a gathering or of reviewing a year. */
export const speaksOfGathering = phrases([
  gathering,
  'họp (?:bàn|liên cơ quan|liên ngành|liên tịch|giao ban|đánh giá|kiểm điểm|rà soát|triển khai|tổng kết)|làm việc với',
  '(?:họp|làm việc) về công tác|nhìn lại năm|tổng kết công tác',
]);

/** A sentence that says a gathering took place. */
export const tookPlace = phrases(['tổ chức|diễn ra|khai mạc|tiến hành|chủ trì|tham dự|dự|họp|làm việc với|tổng kết']);

/** Verbs that report what somebody said. */
export const sayingVerbs =
  'nhấn mạnh|khẳng định|cho rằng|cho biết|cho hay|đánh giá|yêu cầu|đề nghị|biểu dương|phát động|chỉ rõ|nêu rõ|lưu ý|khen|kêu gọi|mong';

/** Offices that a caption opens with, as a part of a larger pattern. */
export const office = anyOf([
  '(?:(?:phó|quyền|nguyên) )?(?:thủ tướng|bộ trưởng|chủ tịch|chủ nhiệm|trưởng ban|bí thư|giám đốc|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|tổng thư ký)',
  'thứ trưởng|tổng bí thư|ủy viên|đại sứ|(?:các )?đồng chí|lãnh đạo',
]);

/** A sentence's end, closing marks and brackets apart. */
export const sentenceEnd = /[.!?…]["'”’»)\]]*$/u;

const localBody =
  /(?<!\p{L})(?:(?<!(?:[Cc]ác|\d)\s)[Tt]ỉnh(?!\s*,?\s*thành)|UBND|HĐND|(?:Ủy ban|Hội đồng) nhân dân|Tỉnh ủy|Thành ủy|Sở(?=\s\p{Lu}))(?!\p{L})/u;
const videoConference = phrases(['điểm cầu|đầu cầu|trực tuyến|truyền hình|theo dõi']);

/** True where a text names a province's body or office. */
export const isLocal = (text: string): boolean => localBody.test(text);

/** True where a sentence tells of one end of a video conference. */
export const isVideoEnd = (text: string): boolean => videoConference.test(text);
