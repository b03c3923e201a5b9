import type { FieldRow } from './field-row.ts';

/** Fields of work on the body's own staff, offices and means. */
export const innerFields: readonly FieldRow[] = [
  [
    'Đào tạo cán bộ',
    'công tác đào tạo cán bộ',
    'Training of staff',
    `cử | cán bộ đi học dài hạn; mở | lớp kỹ năng đàm phán; luân chuyển | vị trí giữa các phòng;
     chấm | bài thi ngoại ngữ`,
    `bồi dưỡng | ngoại ngữ hiếm cho lớp trẻ; quy hoạch | nguồn kế cận theo từng địa bàn;
     biên soạn | giáo trình nghiệp vụ lễ tân; ghép đôi | người mới với chuyên viên lâu năm`,
  ],
  [
    'Chuyển đổi số',
    'công cuộc chuyển đổi số',
    'Digital transformation',
    `số hóa | trang hồ sơ lưu trữ; tích hợp | dịch vụ công lên cổng chung; trang bị | máy tính bảo mật;
     diễn tập | tình huống tấn công mạng`,
    `xây dựng | nền tảng họp trực tuyến an toàn; khai thác | dữ liệu mở phục vụ dự báo;
     thay mới | hạ tầng mạng ở trụ sở cũ; phổ cập | chữ ký điện tử tới từng phòng`,
  ],
  [
    'Cải cách hành chính',
    'nhiệm vụ cải cách hành chính',
    'Administrative reform',
    `cắt giảm | thủ tục nội bộ trùng lặp; trả trước hẹn | hồ sơ của tổ chức, cá nhân;
     sắp xếp lại | đầu mối trực thuộc; lấy | phiếu đo mức hài lòng`,
    `công khai | quy trình ở nơi tiếp dân; phân cấp | việc ký duyệt cho trưởng phòng;
     tinh gọn | hội họp và giấy tờ; ban hành | sổ tay giải quyết công việc`,
  ],
  [
    'Công tác lễ tân',
    'công tác lễ tân',
    'Protocol',
    `phục vụ | đoàn khách quốc tế; chuẩn bị | lễ đón ở các cấp; cấp | thẻ ưu đãi cho cơ quan bạn;
     giải đáp | câu hỏi của cơ sở`,
    `thống nhất | nghi thức đón khách ở cơ sở; tiết kiệm | chi phí hậu cần cho đoàn vào;
     dự phòng | phương án khi thời tiết xấu; soạn lại | cẩm nang về treo cờ và tặng phẩm`,
  ],
  [
    'Nghiên cứu dự báo',
    'công tác nghiên cứu, dự báo',
    'Research and forecasting',
    `hoàn thành | báo cáo chuyên đề; tổ chức | tọa đàm với học giả; gửi | bản tin tham khảo tuần;
     đặt | câu hỏi nghiên cứu cho các viện`,
    `lập | nhóm phân tích theo dõi điểm nóng; liên kết | thư viện của các viện nghiên cứu;
     gắn | dự báo với kế hoạch từng quý; mua | quyền truy cập tạp chí khoa học`,
  ],
  [
    'Công tác pháp chế',
    'công tác pháp chế và điều ước',
    'Legal work and treaties',
    `góp ý | dự thảo văn bản; lưu chiểu | điều ước; thẩm định | thỏa thuận của địa phương;
     tập huấn | học viên về thủ tục ký kết`,
    `rà soát | thỏa thuận hết hiệu lực; lập | cơ sở dữ liệu điều ước dùng chung;
     hướng dẫn | quy trình ký kết cho cấp huyện; theo dõi | phán quyết của tòa án quốc tế`,
  ],
];
