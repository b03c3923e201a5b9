/**
 * Official titles told by their form, which no vocabulary lists: an act up to the end of its title ("Chỉ thị 25 của …
 * về …"), a congress with what it passed, an office one stands for or holds, a term of it.
 */
const forms = [
  /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Kết luận|Kế hoạch|Đề án|Hiệp định|Tuyên bố)(?:\s+số)?\s+\d[^,;.:()“”"]*?\s+về\s+[^,;.:()“”"]+/giu,
  /(?:(?:Nghị quyết|đường lối(?: đối ngoại)?|Văn kiện)\s+(?:của\s+)?)?Đại hội(?:\s+(?:đại biểu|Đảng|toàn quốc))*\s+lần thứ\s+[IVXL]+(?:\s+của Đảng)?/giu,
  /(?:(?:ứng cử|đảm nhiệm)\s+)?ủy viên không thường trực/giu,
  /nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu,
];

/** Places of official titles in a text: start inclusive, end exclusive, in UTF-16 units. */
export function officialTitlesIn(text: string): [number, number][] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }): [number, number] => [index, index + words.length]),
  );
}
