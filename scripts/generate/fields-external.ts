import type { FieldRow } from './field-row.ts';

/** Fields of work towards the outside. */
export const externalFields: readonly FieldRow[] = [
  [
    'Bảo hộ công dân',
    'công tác bảo hộ công dân',
    'Protection of citizens',
    `hỗ trợ | lượt công dân gặp khó khăn nơi xa; đưa về nước | lao động bị chủ tàu bỏ rơi;
     giải quyết | vụ việc của ngư dân trên biển; trả lời | cuộc gọi tới đường dây nóng`,
    `duy trì | đường dây nóng suốt ngày đêm; mở rộng | mạng lưới luật sư tình nguyện ở địa bàn;
     cập nhật | bản đồ cảnh báo rủi ro cho người đi xa; rút ngắn | thời gian xác minh nhân thân`,
  ],
  [
    'Ngoại giao kinh tế',
    'mảng ngoại giao kinh tế',
    'Economic diplomacy',
    `kết nối | doanh nghiệp với nhà nhập khẩu; tổ chức | phiên giao thương trực tuyến;
     thẩm tra | đối tác theo đề nghị của doanh nghiệp; giới thiệu | dự án gọi vốn của địa phương`,
    `xây dựng | cơ sở dữ liệu về thị trường ngách; cảnh báo sớm | các vụ kiện phòng vệ thương mại;
     tháo gỡ | vướng mắc về giấy phép cho hàng nông sản; nối lại | kênh thanh toán với bạn hàng cũ`,
  ],
  [
    'Ngoại giao văn hóa',
    'lĩnh vực ngoại giao văn hóa',
    'Cultural diplomacy',
    `dàn dựng | buổi biểu diễn nghệ thuật dân gian; trưng bày | hiện vật tại các triển lãm lưu động;
     vận động ghi danh | di sản tư liệu; dịch | đầu sách giới thiệu đất nước`,
    `quảng bá | nghề thủ công và ẩm thực vùng miền; số hóa | kho phim tư liệu về con người địa phương;
     nuôi dưỡng | các câu lạc bộ bạn yêu tiếng Việt; chuẩn hóa | bộ nhận diện cho sự kiện quảng bá`,
  ],
  [
    'Vận động kiều bào',
    'công tác vận động kiều bào',
    'Work with Vietnamese abroad',
    `mở | lớp tiếng mẹ đẻ cho trẻ xa quê; đón | lượt kiều bào về thăm quê;
     tiếp nhận | sáng kiến của trí thức xa quê; trao tặng | bộ sách giáo khoa cho trường cộng đồng`,
    `lắng nghe | nguyện vọng của các hội đoàn; khuyến khích | trí thức trẻ về nước hợp tác nghiên cứu;
     đơn giản hóa | thủ tục xác nhận nguồn gốc; đầu tư | học liệu điện tử dạy tiếng Việt`,
  ],
  [
    'Biên giới lãnh thổ',
    'công tác biên giới lãnh thổ',
    'Borders and territory',
    `tôn tạo | cột mốc nơi địa hình hiểm trở; bố trí | lượt tuần tra chung;
     khai trương | lối mở phục vụ cư dân; phân giới | km đường biên còn tồn đọng`,
    `số hóa | hồ sơ cắm mốc của từng thời kỳ; nâng cấp | đường tuần tra qua các xã vùng cao;
     tuyên truyền | quy chế khu vực biên giới cho đồng bào; hoàn thành | đo đạc các đoạn suối đổi dòng`,
  ],
  [
    'Đối ngoại đa phương',
    'mặt trận đối ngoại đa phương',
    'Multilateral relations',
    `đề xuất | sáng kiến được ghi vào văn kiện; cử | chuyên gia vào ban thư ký các tổ chức;
     chủ tọa | phiên họp của các nhóm công tác; đồng bảo trợ | nghị quyết về phát triển`,
    `chuẩn bị | hồ sơ ứng cử vào các ủy ban chuyên môn; đóng góp | lực lượng cho phái bộ gìn giữ hòa bình;
     dẫn dắt | nhóm bạn bè về luật biển; theo dõi | tiến trình cải tổ các định chế`,
  ],
  [
    'Hội nhập quốc tế',
    'tiến trình hội nhập quốc tế',
    'International integration',
    `rà soát | điều khoản cam kết sắp đến hạn; nội luật hóa | cam kết về hải quan;
     phổ biến | quy tắc xuất xứ tới hợp tác xã; hoàn tất | vòng tham vấn kỹ thuật`,
    `tận dụng | ưu đãi thuế của các thỏa thuận đã ký; đào tạo | đội ngũ tranh tụng quốc tế;
     hài hòa | tiêu chuẩn kiểm nghiệm với bạn hàng; công khai | lộ trình cắt giảm hàng rào kỹ thuật`,
  ],
  [
    'Thông tin đối ngoại',
    'hoạt động thông tin đối ngoại',
    'Information for abroad',
    `phát hành | bản tin song ngữ; đón | phóng viên thường trú tác nghiệp; sản xuất | phim ngắn đăng trên mạng xã hội;
     trả lời | câu hỏi của báo giới`,
    `đổi mới | cổng tin nhiều thứ tiếng; phản bác | tin sai lệch trong vòng một ngày;
     đặt hàng | loạt phóng sự về đổi mới ở cơ sở; mời | hãng tin bạn làm chuyên đề dài kỳ`,
  ],
  [
    'Đối ngoại nhân dân',
    'phong trào đối ngoại nhân dân',
    'People-to-people relations',
    `trao đổi | đoàn giao lưu thanh thiếu niên; vận động | khoản viện trợ phi chính phủ;
     kết nghĩa | cặp thôn bản hai bên biên giới; gặp mặt | cựu chuyên gia từng giúp đất nước`,
    `nhân rộng | mô hình kết nghĩa giữa các trường học; trẻ hóa | ban chấp hành các hội hữu nghị;
     kêu gọi | tổ chức thiện nguyện đầu tư nước sạch; gìn giữ | ký ức về tình bạn thời gian khó`,
  ],
  [
    'Lãnh sự',
    'công tác lãnh sự',
    'Consular work',
    `cấp | hộ chiếu phổ thông; chứng nhận | giấy tờ học tập; ưu tiên | hồ sơ của người yếu thế;
     xử lý | thị thực điện tử trong ngày`,
    `đưa lên mạng | toàn bộ biểu mẫu lãnh sự; liên thông | dữ liệu hộ tịch với tư pháp;
     giảm | số lần đi lại của người làm hồ sơ; lập | tổ lãnh sự lưu động cho vùng sâu`,
  ],
  [
    'Hợp tác biển',
    'hợp tác trên biển',
    'Maritime cooperation',
    `cứu nạn | tàu thuyền trong mùa bão; khảo sát | bãi rạn san hô; diễn tập | tình huống tràn dầu;
     chia sẻ | bản tin dự báo sóng lớn`,
    `thiết lập | kênh liên lạc giữa các cảng cá; phục hồi | thảm cỏ biển và rừng ngập mặn;
     khuyến cáo | tàu cá không vượt ranh giới; nghiên cứu | điện gió xa bờ cùng chuyên gia bạn`,
  ],
  [
    'Ứng phó biến đổi khí hậu',
    'hợp tác ứng phó biến đổi khí hậu',
    'Climate cooperation',
    `trồng | ha rừng đầu nguồn; lắp đặt | trạm quan trắc hạn mặn; huy động | khoản tài trợ chuyển đổi xanh;
     tập huấn | cán bộ kiểm kê khí thải`,
    `lập | kịch bản nước dâng cho vùng trũng; thí điểm | tín chỉ các bon ở rừng cộng đồng;
     thay thế | lò gạch cũ bằng công nghệ sạch; kêu gọi | vốn vay ưu đãi cho thủy lợi`,
  ],
  [
    'Hợp tác giáo dục – khoa học',
    'hợp tác giáo dục và khoa học',
    'Education and science',
    `tuyển chọn | lưu học sinh diện học bổng; nghiệm thu | đề tài nghiên cứu chung;
     mời | giáo sư thỉnh giảng; công nhận | chương trình liên kết đào tạo`,
    `hình thành | phòng thí nghiệm dùng chung; thu hút | nhà khoa học trẻ tới các viện địa phương;
     kiểm định | chất lượng lớp liên kết; mở | ngành học về khu vực và ngôn ngữ`,
  ],
  [
    'Quan hệ địa phương',
    'quan hệ hợp tác cấp địa phương',
    'Local-level relations',
    `đón | đoàn của các tỉnh bạn; thực hiện | điều khoản trong biên bản kết nghĩa;
     tư vấn | lượt cho huyện, xã vùng biên; tài trợ | công trình dân sinh nhỏ`,
    `xác lập | quan hệ với các vùng đất mới; rà soát | văn bản kết nghĩa đã hết hạn;
     cụ thể hóa | thỏa thuận cấp tỉnh thành dự án; chia sẻ | kinh nghiệm quản lý đô thị nhỏ`,
  ],
];
