import { at } from './site.ts';

/** The site's parts that the header leads to. */
export type Section = 'nam' | 'hoi-nghi' | 'chuyen-de' | 'nhan-vat' | 'nguon' | 'phuong-phap';

/** The header's links, in its order. */
export const headerLinks: { section: Section; href: string; label: string }[] = [
  { section: 'nam', href: at.years, label: 'Năm' },
  { section: 'hoi-nghi', href: at.conferences, label: 'Hội nghị' },
  { section: 'chuyen-de', href: at.topics, label: 'Chuyên đề' },
  { section: 'nhan-vat', href: at.people, label: 'Nhân vật' },
  { section: 'nguon', href: at.sources, label: 'Nguồn' },
  { section: 'phuong-phap', href: at.method, label: 'Phương pháp' },
];

/** The footer's links: all parts of the site, by what one comes for. */
export const footerLinks = [
  {
    title: 'Đọc',
    links: [
      { href: at.years, label: 'Năm' },
      { href: at.conferences, label: 'Hội nghị' },
      { href: at.comparisons, label: 'So sánh các năm' },
      { href: at.sources, label: 'Nguồn' },
    ],
  },
  {
    title: 'Tra cứu',
    links: [
      { href: at.search, label: 'Tìm kiếm' },
      { href: at.topics, label: 'Chuyên đề' },
      { href: at.people, label: 'Nhân vật' },
      { href: at.organisations, label: 'Tổ chức' },
    ],
  },
  {
    title: 'Về ấn bản',
    links: [
      { href: at.method, label: 'Phương pháp' },
      { href: at.corrections, label: 'Đính chính' },
      { href: at.data, label: 'Dữ liệu' },
      { href: at.takeAlong, label: 'Mang theo' },
      { href: at.accessibility, label: 'Khả năng tiếp cận' },
      { href: at.siteMap, label: 'Sơ đồ trang' },
      { href: at.english, label: 'In English', lang: 'en' },
    ],
  },
];
