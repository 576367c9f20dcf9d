// Generated from schemas/ by `npm run generate`; do not edit.
import type { Translation } from '../core/facts';

export const translations: readonly Translation[] = [
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    sentences: {
      'Client errors': 'Lỗi phía client',
      '{count} with a status of {id}': '{count} lỗi có mã trạng thái {id}',
      'Server errors': 'Lỗi phía máy chủ',
      'Error reference': 'Tra cứu lỗi',
      'The {count} errors of this API: meaning, response, and how to return and test each.':
        '{count} lỗi của API này: ý nghĩa, phản hồi, cách trả về và kiểm thử từng lỗi.',
      'Every error this API can answer with': 'Mọi lỗi mà API này có thể trả về',
      'What each one means, the response byte for byte, how {count} frameworks return it, and the test that proves it.':
        'Mỗi lỗi có nghĩa gì, phản hồi đúng từng byte, cách {count} framework trả về nó, và bài kiểm thử chứng minh điều đó.',
      'Search the errors': 'Tìm lỗi',
      Decisions: 'Chọn mã nào',
      'Pairs that are easily confused, case by case.': 'Những cặp mã dễ nhầm, từng trường hợp một.',
      '{one} or {other}?': '{one} hay {other}?',
      'Who states the condition that fails: the server by its rules, or the client in a header field?':
        'Ai đặt ra điều kiện bị vi phạm: máy chủ theo quy tắc của nó, hay client trong một trường header?',
      'Can the server read the content, so that only its meaning is wrong?':
        'Máy chủ có đọc được nội dung, và chỉ ý nghĩa của nó là sai?',
      'Could other credentials help?': 'Thông tin xác thực khác có giúp được không?',
      'May this client know that the resource exists?':
        'Client này có được biết rằng tài nguyên tồn tại không?',
      'Does the server know what is wrong, and that it will pass?':
        'Máy chủ có biết điều gì sai, và biết rằng nó sẽ qua đi không?',
      Frameworks: 'Framework',
      'The default responses of each, and the error handler that makes it conform to this contract.':
        'Mỗi framework tự trả lời gì, và trình xử lý lỗi khiến nó giữ đúng hợp đồng này.',
      Copy: 'Sao chép',
      Copied: 'Đã sao chép',
      'No error matches.': 'Không có lỗi nào như vậy.',
      '1 error': '1 lỗi',
      '{count} errors': '{count} lỗi',
      'The simulator no longer responds. Is it still running?':
        'Trình mô phỏng không trả lời nữa. Nó còn đang chạy không?',
      'Skip to the content': 'Đi tới nội dung',
      Site: 'Trang web',
      'All errors': 'Tất cả lỗi',
      'the built-in catalog': 'danh mục có sẵn',
      'Written by jest-error-contract from {name}: {count} errors in the format {format}.':
        'Do jest-error-contract viết từ {name}: {count} lỗi theo định dạng {format}.',
      'The error {code}: what {status} {phrase} means, when to use it, its response, and how to return and test it.':
        'Lỗi {code}: {status} {phrase} nghĩa là gì, khi nào dùng, phản hồi của nó, cách trả về và kiểm thử.',
      'Client error': 'Lỗi phía client',
      'The server cannot or will not process the request because of something that it considers a client error, such as malformed syntax, broken message framing or deceptive routing (RFC 9110, 15.5.1). It is also the general case of a client error: clients treat every 4xx code that they do not know as 400.':
        'Máy chủ không thể hoặc không muốn xử lý yêu cầu vì điều mà nó cho là lỗi của client, chẳng hạn cú pháp sai, khung thông điệp hỏng hoặc định tuyến gian dối (RFC 9110, 15.5.1). Đây cũng là trường hợp chung của lỗi phía client: client coi mọi mã 4xx mà nó không biết như 400.',
      Code: 'Mã lỗi',
      'Media type': 'Kiểu nội dung',
      Matcher: 'Matcher',
      'Defined in': 'Định nghĩa tại',
      'Send it': 'Gửi thử',
      'Response, {format}': 'Phản hồi, {format}',
      'With curl': 'Bằng curl',
      'The response': 'Phản hồi',
      'Byte for byte, in every format.': 'Đúng từng byte, ở mọi định dạng.',
      Format: 'Định dạng',
      'An identifier in the path is well formed and names nothing.':
        'Định danh trong đường dẫn đúng dạng nhưng không chỉ tới gì.',
      'The media type or the content coding is the problem, not the meaning of the content.':
        'Vấn đề nằm ở kiểu nội dung hoặc mã hóa nội dung, không phải ở điều nội dung nói.',
      'The content can be parsed, and only its values are unacceptable.':
        'Nội dung phân tích được, và chỉ các giá trị là không chấp nhận được.',
      'When to use it': 'Khi nào dùng',
      'It fits when': 'Phù hợp khi',
      'The content claims to be JSON and cannot be parsed.':
        'Nội dung tự nhận là JSON nhưng không phân tích được.',
      'A query parameter has the wrong type, such as `?page=abc` where a number is required.':
        'Một tham số truy vấn sai kiểu, chẳng hạn `?page=abc` ở chỗ cần một số.',
      'An HTTP/1.1 request lacks the Host header field: here 400 is required (RFC 9112, 3.2).':
        'Yêu cầu HTTP/1.1 thiếu trường Host: ở đây bắt buộc trả 400 (RFC 9112, 3.2).',
      'Another status fits better when': 'Mã khác phù hợp hơn khi',
      'For clients': 'Dành cho client',
      'Options of a client that receives it.': 'Client nhận được lỗi này có thể làm gì.',
      'Send it again': 'Gửi lại',
      'Not as it is. The client changes the request first: the same one would be refused again.':
        'Không gửi lại nguyên như cũ. Client phải sửa yêu cầu trước: yêu cầu y hệt sẽ lại bị từ chối.',
      'Store it': 'Lưu đệm',
      'A cache may store it only if the response has explicit freshness.':
        'Bộ nhớ đệm được lưu nó nếu phản hồi nói rõ trong bao lâu, ngoài ra thì không.',
      'In gRPC': 'Trong gRPC',
      'A gRPC client that receives no code treats it as {code}.':
        'Client gRPC không nhận được mã nào sẽ hiểu nó là {code}.',
      'Header fields': 'Trường header',
      'No standard requires a field in a {status}; Content-Type gives the format of the error.':
        'Không chuẩn nào đòi hỏi trường header trong {status}; Content-Type cho biết lỗi được viết theo định dạng nào.',
      'Run by the tests of this package on {framework} with {server}.':
        'Được các bài kiểm thử của gói này chạy trên {framework} với {server}.',
      'Make the whole application conform to this contract': 'Để cả ứng dụng giữ đúng hợp đồng này',
      'Documentation of {name}': 'Tài liệu của {name}',
      'Return it': 'Trả về lỗi này',
      'One handler, in {count} frameworks.': 'Một trình xử lý, trong {count} framework.',
      Framework: 'Framework',
      'Prove it': 'Chứng minh',
      'Passes as shown; then put your own app in place of the simulator.':
        'Chạy đạt ngay như đang viết; sau đó hãy đặt ứng dụng của bạn vào chỗ trình mô phỏng.',
      'Its name in code': 'Tên trong mã nguồn',
      Language: 'Ngôn ngữ',
      Constant: 'Hằng số',
      'The error has a status code of success': 'Lỗi đi kèm mã trạng thái thành công',
      'The catalog does not list the status code': 'Mã trạng thái không có trong danh mục',
      'The media type is that of another format': 'Kiểu nội dung là của một định dạng khác',
      'A field does not conform to its grammar': 'Một trường header sai cú pháp của nó',
      'A field has a form that a client must accept, but a server must not send':
        'Một trường header được viết theo kiểu mà chỉ client mới phải chấp nhận',
      'Cache-Control both allows and forbids a cache to store the error':
        'Bộ nhớ đệm vừa được bảo lưu lỗi, vừa được bảo đừng lưu',
      'A browser refuses the CORS fields: they allow any origin with credentials':
        'Trang web không đọc được lỗi: cho phép mọi nguồn gốc, lại kèm cả thông tin xác thực',
      'The error begins a session': 'Lỗi mở một phiên làm việc',
      'The error has no content': 'Lỗi không có nội dung',
      'The content starts with a byte order mark': 'Nội dung bắt đầu bằng dấu thứ tự byte (BOM)',
      'The content is not JSON: its last brace is missing':
        'Nội dung không phải JSON: thiếu dấu ngoặc nhọn cuối',
      'The error is serialised twice: the content is a JSON string that contains JSON text':
        'Lỗi bị tuần tự hóa hai lần: nội dung là một chuỗi JSON chứa văn bản JSON',
      'The first member of the content occurs twice': 'Thành phần đầu tiên của nội dung xuất hiện hai lần',
      'A member has a value of the wrong kind': 'Một thành phần có giá trị sai kiểu',
      'The catalog does not list the code': 'Mã lỗi không có trong danh mục',
      'The message is a different one': 'Thông báo là một câu khác',
      'The name of a member is one letter away from the one that the format knows':
        'Tên một thành phần lệch một chữ so với tên mà định dạng biết',
      'The content conforms to the contract, but is not the expected one':
        'Nội dung giữ đúng hợp đồng nhưng không phải điều được yêu cầu',
      'A field that no standard requires, Cache-Control, is missing':
        'Thiếu Cache-Control, trường mà không chuẩn nào bắt buộc',
      'The content shows a stack frame of the server': 'Nội dung để lộ một khung ngăn xếp của máy chủ',
      'The connection ends in the middle of the content': 'Kết nối đứt giữa chừng nội dung',
      'Content-Length is ten octets more than the content':
        'Content-Length hứa nhiều hơn mười byte so với thực tế',
      'The connection is reset before there is any response': 'Kết nối bị đặt lại trước khi có phản hồi nào',
      'A proxy in front of the API sends its own HTML page':
        'Proxy đứng trước API trả về một trang HTML bằng lời của riêng nó',
      'The content has an octet that is not UTF-8': 'Nội dung có một byte không phải UTF-8',
      'Break it': 'Làm sai',
      'With `?fault=` the simulator breaks exactly one rule, or the transport below it.':
        'Với `?fault=`, trình mô phỏng phá đúng một quy tắc, hoặc phá tầng truyền tải bên dưới.',
      Neighbours: 'Lỗi kế cận',
      Next: 'Tiếp theo',
      'The request was not applied because it carries no valid credentials for the target resource (RFC 9110, 15.5.2). The response must name at least one way to authenticate in WWW-Authenticate. If the request did carry credentials, these were refused, and the client may try again with others.':
        'Yêu cầu không được thực hiện vì thiếu thông tin xác thực hợp lệ cho tài nguyên đích (RFC 9110, 15.5.2). Phản hồi phải nêu ít nhất một cách xác thực trong WWW-Authenticate. Nếu yêu cầu có kèm thông tin xác thực thì chúng đã bị từ chối, và client có thể thử lại với thông tin khác.',
      'The credentials are sent in a malformed way, such as an access token in two places at once (`invalid_request`: RFC 6750, 3.1).':
        'Thông tin xác thực được gửi sai cách, chẳng hạn một token truy cập nằm ở hai chỗ cùng lúc (`invalid_request`: RFC 6750, 3.1).',
      'The server knows the client, and refuses the request all the same.':
        'Máy chủ biết ai đang hỏi mà vẫn từ chối.',
      'A proxy on the way asks for the credentials, not the API.':
        'Proxy trên đường đi đòi thông tin xác thực, không phải API.',
      'A request to a protected resource comes without an Authorization header field.':
        'Một yêu cầu tới tài nguyên được bảo vệ không có trường Authorization.',
      'The access token has expired, was revoked, or has a signature that cannot be verified.':
        'Token truy cập đã hết hạn, bị thu hồi, hoặc có chữ ký không xác minh được.',
      'The user name or the password of Basic authentication is wrong.':
        'Tên người dùng hoặc mật khẩu của xác thực Basic bị sai.',
      'With other credentials. The client authenticates, and sends the request again.':
        'Với thông tin xác thực khác. Client xác thực rồi gửi lại yêu cầu.',
      Required: 'Bắt buộc',
      Always: 'Luôn luôn',
      Field: 'Trường',
      Duty: 'Mức độ',
      When: 'Khi nào',
      Example: 'Ví dụ',
      Reference: 'Tham chiếu',
      'A field that the status requires is missing': 'Thiếu một trường header mà mã trạng thái phải có',
      Before: 'Trước đó',
      'The code is reserved for future use: the standard gives it no further meaning (RFC 9110, 15.5.3). APIs that send it do so by their own agreement with their clients, and the code in the content has to give the meaning.':
        'Mã này được để dành cho tương lai: chuẩn không cho nó thêm ý nghĩa nào (RFC 9110, 15.5.3). API gửi mã này theo thỏa thuận riêng với client của mình, và mã lỗi trong nội dung phải nói rõ ý nghĩa.',
      'The account has no right to the feature, and no payment is outstanding.':
        'Tài khoản không có quyền dùng tính năng, và không có khoản nào phải trả.',
      'The quota that is used up fills again with time.': 'Hạn mức đã dùng hết sẽ đầy lại theo thời gian.',
      'The prepaid balance of the account is used up, and a payment would make the same request succeed.':
        'Số dư trả trước của tài khoản đã hết, và thanh toán sẽ làm cho chính yêu cầu đó thành công.',
      'The payment provider declined the charge that the request asked for.':
        'Nhà cung cấp dịch vụ thanh toán từ chối khoản thu mà yêu cầu đề nghị.',
      'After the client has read the current state and resolved what stands in the way.':
        'Sau khi client đọc trạng thái hiện tại và giải quyết điều đang cản trở.',
      'gRPC has no code for it.': 'Không có mã nào tương ứng.',
      'The server understood the request and refuses to fulfil it (RFC 9110, 15.5.4). If credentials were sent, they are not sufficient, and the client should not repeat the request with the same ones; but the reason need not lie in the credentials. The content can explain it.':
        'Máy chủ hiểu yêu cầu nhưng từ chối thực hiện (RFC 9110, 15.5.4). Nếu có gửi thông tin xác thực thì chúng không đủ, và client không nên lặp lại yêu cầu với đúng thông tin ấy; nhưng lý do không nhất thiết nằm ở thông tin xác thực. Nội dung có thể giải thích.',
      'The request carries no valid credentials, and sending some could help.':
        'Yêu cầu không mang thông tin xác thực hợp lệ, và gửi thêm có thể giúp.',
      'The client must not even learn that the resource exists.':
        'Client không được biết cả việc tài nguyên tồn tại.',
      'No client may use this method on this resource.':
        'Không ai được dùng phương thức này trên tài nguyên này.',
      'The state of the resource stands in the way, not the rights of the client.':
        'Trạng thái của tài nguyên cản trở, không phải quyền của client.',
      'The user is signed in and lacks the role or the scope that the operation requires.':
        'Người dùng đã đăng nhập nhưng thiếu vai trò hoặc phạm vi (scope) mà thao tác đòi hỏi.',
      'The resource belongs to another tenant, and its existence is not a secret.':
        'Tài nguyên thuộc khách thuê khác, và sự tồn tại của nó không phải bí mật.',
      'The account is suspended, or the address of the client is blocked.':
        'Tài khoản bị tạm khóa, hoặc địa chỉ của client bị chặn.',
      Possible: 'Có thể',
      'If other credentials, such as a token with more scopes, might be accepted':
        'Nếu thông tin xác thực khác, chẳng hạn token có thêm phạm vi (scope), có thể được chấp nhận',
      'The origin server found no current representation of the target resource, or is not willing to disclose that there is one (RFC 9110, 15.5.5). The code does not say whether this is temporary or permanent. A cache may store the response even if it carries no freshness information.':
        'Máy chủ gốc không tìm thấy biểu diễn hiện thời nào của tài nguyên đích, hoặc không muốn tiết lộ rằng có (RFC 9110, 15.5.5). Mã này không nói tình trạng là tạm thời hay vĩnh viễn. Bộ nhớ đệm được lưu phản hồi kể cả khi nó không mang thông tin về độ tươi.',
      'A search or a collection has no members: an empty list is a success.':
        'Kết quả tìm kiếm hoặc bộ sưu tập không có phần tử: danh sách rỗng là thành công.',
      'The client may know that the resource exists.': 'Client được biết rằng tài nguyên tồn tại.',
      'The resource exists, and only the method is wrong.': 'Tài nguyên tồn tại, và chỉ phương thức là sai.',
      'The server knows that the resource is gone for good.': 'Máy chủ biết tài nguyên đã mất vĩnh viễn.',
      'The target resource exists, and something that the content refers to does not.':
        'Tài nguyên đích tồn tại, còn thứ mà nội dung nhắc tới thì không.',
      'No user has the identifier in the path of `GET /users/42`.':
        'Không người dùng nào có định danh trong đường dẫn của `GET /users/42`.',
      'No route of the API matches the path.': 'Không tuyến nào của API khớp với đường dẫn.',
      'The resource belongs to another tenant, and its existence is to stay a secret.':
        'Tài nguyên thuộc khách thuê khác, và sự tồn tại của nó phải được giữ kín.',
      'Not by itself. Nothing says that the same request will succeed later.':
        'Không tự động gửi lại. Không có gì cho thấy yêu cầu y hệt sẽ thành công về sau.',
      'A cache may store it even without explicit freshness: send Cache-Control: no-store to prevent that.':
        'Bộ nhớ đệm được lưu nó kể cả khi không có gì nói rõ trong bao lâu: hãy gửi Cache-Control: no-store để ngăn điều đó.',
      'The origin server knows the method, but the target resource does not support it (RFC 9110, 15.5.6). The response must list the methods that the resource supports at present in Allow; an empty list is legal and says that there are none. A cache may store the response even if it carries no freshness information.':
        'Máy chủ gốc biết phương thức, nhưng tài nguyên đích không hỗ trợ nó (RFC 9110, 15.5.6). Phản hồi phải liệt kê trong Allow các phương thức mà tài nguyên hiện hỗ trợ; danh sách rỗng là hợp lệ và nói rằng không có phương thức nào. Bộ nhớ đệm được lưu phản hồi kể cả khi nó không mang thông tin về độ tươi.',
      'The resource supports the method, but not for this client.':
        'Tài nguyên hỗ trợ phương thức, nhưng không cho client này.',
      'No resource has this path, for any method.':
        'Không tài nguyên nào có đường dẫn này, với bất kỳ phương thức nào.',
      'The server does not know the method for any resource.':
        'Máy chủ không biết phương thức này cho bất kỳ tài nguyên nào.',
      'A client sends DELETE to a collection that can only be read and added to.':
        'Client gửi DELETE tới một bộ sưu tập chỉ có thể đọc và thêm vào.',
      'An archived project is read-only and refuses PUT and PATCH from every client.':
        'Một dự án đã lưu trữ chỉ cho đọc và từ chối PUT và PATCH của tất cả mọi người.',
      'The router knows the path and has no handler for the method.':
        'Bộ định tuyến biết đường dẫn nhưng không có trình xử lý cho phương thức.',
      'A field lists the method that the response refuses':
        'Một trường header liệt kê chính phương thức mà phản hồi từ chối',
      'The target resource has no current representation that the negotiation fields of the request, such as Accept and Accept-Language, would accept, and the server is not willing to send a default one (RFC 9110, 15.5.7). The content should list the representations that are available.':
        'Tài nguyên đích không có biểu diễn hiện thời nào mà các trường thương lượng của yêu cầu, như Accept và Accept-Language, chấp nhận, và máy chủ không muốn gửi một biểu diễn mặc định (RFC 9110, 15.5.7). Nội dung nên liệt kê các biểu diễn hiện có.',
      'A default representation is of more use than an error: a server may disregard Accept (RFC 9110, 12.5.1).':
        'Một biểu diễn mặc định có ích hơn một lỗi: máy chủ có thể bỏ qua Accept (RFC 9110, 12.5.1).',
      'The query asks for a format that is not offered, as in `?format=xml`.':
        'Định dạng được xin trong truy vấn, như `?format=xml`, và không được cung cấp.',
      'The content of the request has the wrong media type: Content-Type, not Accept.':
        'Nội dung của yêu cầu sai kiểu: Content-Type, không phải Accept.',
      'A client asks an API that writes only JSON for `Accept: application/xml`, and the API prefers an error to content that the client cannot read.':
        'Client xin `Accept: application/xml` ở một API chỉ viết JSON, và API thà báo lỗi còn hơn gửi nội dung mà client không đọc được.',
      'The vendor media type in Accept names a version of the representation that is no longer offered.':
        'Kiểu nội dung riêng trong Accept chỉ một phiên bản biểu diễn không còn được cung cấp.',
      'An export exists as CSV and as PDF, and the client accepts neither.':
        'Bản xuất có ở dạng CSV và PDF, mà client không chấp nhận dạng nào.',
      'A proxy, not the origin server, asks the client to authenticate before it passes the request on (RFC 9110, 15.5.8). The proxy must name at least one way to do so in Proxy-Authenticate, and the client answers in Proxy-Authorization.':
        'Một proxy, không phải máy chủ gốc, yêu cầu client xác thực trước khi chuyển tiếp yêu cầu (RFC 9110, 15.5.8). Proxy phải nêu ít nhất một cách xác thực trong Proxy-Authenticate, và client trả lời trong Proxy-Authorization.',
      'The API asks for credentials, or a reverse proxy or API gateway asks in its place.':
        'API đòi thông tin xác thực, hoặc reverse proxy hay API gateway đòi thay nó.',
      'The proxy accepts the credentials and refuses the destination.':
        'Proxy chấp nhận thông tin xác thực nhưng từ chối đích đến.',
      'The network intercepts the request, and the client is not configured to use a proxy.':
        'Mạng chặn yêu cầu giữa đường, và client chưa từng được bảo dùng proxy.',
      'A corporate forward proxy lets only authenticated users reach the Internet.':
        'Proxy chuyển tiếp của công ty chỉ cho người dùng đã xác thực ra Internet.',
      'An egress proxy asks a service for credentials before it forwards a call to the API of a third party.':
        'Proxy đầu ra đòi dịch vụ cung cấp thông tin xác thực trước khi chuyển lời gọi tới API của bên thứ ba.',
      'Gunicorn drops every field that WSGI calls hop-by-hop (PEP 3333), Proxy-Authenticate among them: only a proxy in front of it can send a complete 407.':
        'Gunicorn bỏ mọi trường mà WSGI gọi là hop-by-hop (PEP 3333), trong đó có Proxy-Authenticate: chỉ proxy đứng trước nó mới gửi được một 407 đầy đủ.',
      'The server did not receive the complete request within the time that it was prepared to wait (RFC 9110, 15.5.9). A client that still has the request in transit may repeat it, over a new connection if the current one can no longer be used.':
        'Máy chủ không nhận được trọn yêu cầu trong thời gian nó sẵn sàng chờ (RFC 9110, 15.5.9). Client còn đang gửi dở yêu cầu có thể lặp lại, qua một kết nối mới nếu kết nối hiện tại không dùng được nữa.',
      'The request is complete, and the server is too busy to answer it.':
        'Yêu cầu đã đầy đủ, và máy chủ quá bận để trả lời.',
      'The request is complete, and an upstream server is too slow to answer it.':
        'Yêu cầu đã đầy đủ, và máy chủ phía sau trả lời quá chậm.',
      'An upload stalls half-way, and the server stops waiting for the rest.':
        'Việc tải lên dừng giữa chừng, và máy chủ thôi chờ phần còn lại.',
      'A client sends its header section byte by byte, over a bad line or as an attack.':
        'Client gửi phần header từng byte một, do đường truyền kém hoặc để tấn công.',
      'As it is, over another connection.': 'Gửi lại nguyên như cũ, qua một kết nối khác.',
      'The request conflicts with the current state of the target resource (RFC 9110, 15.5.10). The code is meant for conflicts that the client may be able to resolve before it sends the request again. The content should therefore say enough to recognise the source of the conflict.':
        'Yêu cầu xung đột với trạng thái hiện tại của tài nguyên đích (RFC 9110, 15.5.10). Mã này dành cho những xung đột mà client có thể tự giải quyết trước khi gửi lại yêu cầu. Vì thế nội dung nên nói đủ để nhận ra nguồn của xung đột.',
      'The version was sent as a precondition, in If-Match or If-Unmodified-Since.':
        'Phiên bản được gửi dưới dạng điều kiện tiên quyết, trong If-Match hoặc If-Unmodified-Since.',
      'The content would be refused in any state of the resource.':
        'Nội dung sẽ bị từ chối ở bất kỳ trạng thái nào của tài nguyên.',
      'Another client has a lock, and releasing it is the remedy.':
        'Ai đó đang giữ khóa, và nhả khóa là cách giải quyết.',
      'The client sent no version at all, and the server requires one.':
        'Client không gửi phiên bản nào, mà máy chủ đòi hỏi.',
      'A sign-up names an e-mail address that another account already uses.':
        'Đăng ký nêu một địa chỉ e-mail mà tài khoản khác đã dùng.',
      'A client cancels an order that has already been shipped.': 'Client hủy một đơn hàng đã được gửi đi.',
      'An update says in its content that it is based on version 3, and the stored resource is at version 4.':
        'Bản cập nhật ghi trong nội dung rằng nó dựa trên phiên bản 3, còn tài nguyên đang lưu ở phiên bản 4.',
      'The target resource is no longer available at the origin server, and this is likely to be permanent (RFC 9110, 15.5.11). The code tells clients on purpose that they should remove their links to it. A cache may store the response even if it carries no freshness information.':
        'Tài nguyên đích không còn ở máy chủ gốc, và điều này nhiều khả năng là vĩnh viễn (RFC 9110, 15.5.11). Mã này cố ý bảo client nên gỡ các liên kết tới nó. Bộ nhớ đệm được lưu phản hồi kể cả khi nó không mang thông tin về độ tươi.',
      'The resource lives on under another URI.': 'Tài nguyên nằm ở một URI khác.',
      'The resource still exists, and access to it has ended for this client.':
        'Tài nguyên vẫn tồn tại, và quyền truy cập của client này đã chấm dứt.',
      'The server keeps no record of earlier resources, or does not know whether this one will come back.':
        'Máy chủ không ghi lại những gì từng tồn tại, hoặc không biết nó có trở lại không.',
      'A user has deleted their account, and its identifier is never given out again.':
        'Người dùng đã xóa tài khoản, và định danh của họ không bao giờ được cấp lại.',
      'A version of the API has been switched off after its announced end.':
        'Một phiên bản API đã bị tắt sau thời điểm kết thúc được báo trước.',
      'A download link that works once has been used.': 'Một liên kết tải xuống dùng một lần đã được dùng.',
      'The server refuses to accept the request without a defined Content-Length (RFC 9110, 15.5.12). The client may repeat it once it has added one.':
        'Máy chủ từ chối nhận yêu cầu không có Content-Length xác định (RFC 9110, 15.5.12). Client có thể lặp lại sau khi thêm vào.',
      'A Content-Length is present and malformed.': 'Có Content-Length nhưng sai dạng.',
      'The length is known and too large.': 'Độ dài đã biết và quá lớn.',
      'A client uploads with `Transfer-Encoding: chunked`, and the storage behind the API has to know the size in advance.':
        'Client tải lên với `Transfer-Encoding: chunked`, mà kho lưu trữ phía sau API phải biết trước kích thước.',
      'A gateway checks the announced size against a quota before it accepts the first byte of the content.':
        'Gateway đối chiếu kích thước được khai báo với hạn mức trước khi nhận byte đầu tiên của nội dung.',
      'A condition in the header fields of the request, such as If-Match, was false when the server evaluated it (RFC 9110, 15.5.13). The method was not applied: the client had asked for this if the resource is not in the expected state.':
        'Một điều kiện trong các trường header của yêu cầu, như If-Match, là sai khi máy chủ đánh giá nó (RFC 9110, 15.5.13). Phương thức không được thực hiện: client đã yêu cầu như vậy cho trường hợp tài nguyên không ở trạng thái nó mong đợi.',
      'The false condition is If-None-Match or If-Modified-Since in a GET or HEAD: what the client has stored is still current.':
        'Điều kiện sai là If-None-Match hoặc If-Modified-Since trong GET hay HEAD: bản client đang lưu vẫn còn mới.',
      'The conflict does not come from a condition in the header fields.':
        'Xung đột không đến từ một điều kiện trong các trường header.',
      'The request carries no condition, and the server requires one.':
        'Yêu cầu không mang điều kiện nào, mà máy chủ đòi hỏi.',
      'A PUT carries the entity tag of its version in If-Match, and another update has replaced that version.':
        'Một PUT mang thẻ thực thể (entity tag) của phiên bản mình trong If-Match, và bản cập nhật khác đã thay phiên bản ấy.',
      'A PUT with `If-None-Match: *` is to create a resource that already exists.':
        'Một PUT có `If-None-Match: *` định tạo một tài nguyên đã tồn tại.',
      'A DELETE carries If-Unmodified-Since, and the resource was modified after that date.':
        'Một DELETE mang If-Unmodified-Since, và tài nguyên đã bị sửa sau ngày đó.',
      'The content of the request is larger than the server is willing or able to process (RFC 9110, 15.5.14). The server may end the request or close the connection before it has read all of it. If the condition is temporary, it should say in Retry-After when to try again.':
        'Nội dung của yêu cầu lớn hơn mức máy chủ muốn hoặc có thể xử lý (RFC 9110, 15.5.14). Máy chủ có thể kết thúc yêu cầu hoặc đóng kết nối trước khi đọc hết. Nếu tình trạng chỉ là tạm thời, nó nên nói trong Retry-After khi nào thử lại.',
      'The target URI is too long.': 'URI đích quá dài.',
      'The content as a whole is small enough, but a list or a text in it is longer than a rule allows.':
        'Toàn bộ nội dung đủ nhỏ, nhưng một danh sách hay văn bản bên trong dài hơn quy tắc cho phép.',
      'Header fields, such as cookies, are too large.': 'Các trường header, chẳng hạn cookie, quá lớn.',
      'The content is not too large in itself, and the server has no room left to store it.':
        'Bản thân nội dung không quá lớn, nhưng máy chủ không còn chỗ lưu.',
      'A JSON document exceeds the limit of the body parser, such as 100 kB.':
        'Một tài liệu JSON vượt giới hạn của bộ phân tích nội dung, chẳng hạn 100 kB.',
      'An uploaded image is larger than the documented maximum.':
        'Ảnh tải lên lớn hơn mức tối đa ghi trong tài liệu.',
      'The server can buffer small uploads only for the time being, and says in Retry-After when larger ones are welcome again.':
        'Máy chủ tạm thời chỉ chứa được các tệp nhỏ, và nói trong Retry-After khi nào lại nhận tệp lớn.',
      'If the condition is temporary': 'Nếu tình trạng chỉ là tạm thời',
      'The target URI is longer than the server is willing to interpret (RFC 9110, 15.5.15). This is rare: the usual causes are a POST that was turned into a GET, a redirection that keeps adding to its own URI, and attacks. A cache may store the response even if it carries no freshness information.':
        'URI đích dài hơn mức máy chủ muốn diễn giải (RFC 9110, 15.5.15). Điều này hiếm: nguyên nhân thường gặp là POST bị đổi thành GET, chuyển hướng cứ nối dài chính URI của mình, và tấn công. Bộ nhớ đệm được lưu phản hồi kể cả khi nó không mang thông tin về độ tươi.',
      'The URI is short enough and malformed.': 'URI đủ ngắn nhưng sai dạng.',
      'The content is too large.': 'Nội dung quá lớn.',
      'The header fields are too large.': 'Các trường header quá lớn.',
      'A search puts a filter with a thousand identifiers into the query.':
        'Một tìm kiếm đặt bộ lọc với cả nghìn định danh vào truy vấn.',
      'A sign-in redirects to itself and appends its own address to the `next` parameter each time.':
        'Trang đăng nhập chuyển hướng về chính nó và mỗi lần lại nối địa chỉ của mình vào tham số `next`.',
      'The content of the request is in a format that the target resource does not support for this method (RFC 9110, 15.5.16). The cause may be the media type in Content-Type, the coding in Content-Encoding, or the data itself. Accept or Accept-Encoding can say what would be accepted, and a response to PATCH should say it in Accept-Patch (RFC 5789, 2.2).':
        'Nội dung của yêu cầu ở định dạng mà tài nguyên đích không hỗ trợ cho phương thức này (RFC 9110, 15.5.16). Nguyên nhân có thể là kiểu nội dung trong Content-Type, mã hóa trong Content-Encoding, hoặc điều máy chủ thấy trong dữ liệu. Accept hoặc Accept-Encoding có thể nói điều gì được chấp nhận, và phản hồi cho PATCH nên nói trong Accept-Patch (RFC 5789, 2.2).',
      'The media type is supported, and the content cannot be parsed.':
        'Kiểu nội dung được hỗ trợ, nhưng nội dung không phân tích được.',
      'The client asks for a response in a format that is not offered: Accept, not Content-Type.':
        'Client xin phản hồi ở định dạng không được cung cấp: Accept, không phải Content-Type.',
      'The media type and the syntax are right, and the values are not.':
        'Kiểu nội dung và cú pháp đúng, nhưng các giá trị thì không.',
      'A client posts a form or XML to a resource that accepts only JSON.':
        'Client gửi biểu mẫu hoặc XML tới tài nguyên chỉ nhận JSON.',
      'A PATCH carries `application/json`, and the resource accepts only `application/merge-patch+json`.':
        'Một PATCH mang `application/json`, mà tài nguyên chỉ nhận `application/merge-patch+json`.',
      'The content is compressed with Brotli, and the server decodes only gzip.':
        'Nội dung nén bằng Brotli, mà máy chủ chỉ giải nén gzip.',
      'If the media type of the request was the cause': 'Nếu nguyên nhân là kiểu nội dung của yêu cầu',
      'If a content coding of the request was the cause, and only then (RFC 9110, 12.5.3)':
        'Nếu nguyên nhân là mã hóa nội dung (content coding) của yêu cầu, và chỉ khi đó (RFC 9110, 12.5.3)',
      Recommended: 'Nên có',
      'In answer to {method}': 'Khi trả lời {method}',
      'None of the ranges in the Range header field can be served: they lie outside the representation, or there are too many small or overlapping ones (RFC 9110, 15.5.17). If byte ranges were asked for, the response should give the current length, as in `Content-Range: bytes */1234`.':
        'Không khoảng nào trong trường Range có thể được đáp ứng: chúng nằm ngoài biểu diễn, hoặc có quá nhiều khoảng nhỏ hay chồng lấn (RFC 9110, 15.5.17). Nếu yêu cầu xin khoảng byte, phản hồi nên cho biết độ dài hiện tại, như trong `Content-Range: bytes */1234`.',
      'The server would rather send the whole representation: it may ignore Range (RFC 9110, 14.2).':
        'Máy chủ muốn gửi toàn bộ biểu diễn hơn: nó có thể bỏ qua Range (RFC 9110, 14.2).',
      'A page of a list is asked for in the query, and the number of the page is malformed.':
        'Một trang của danh sách được xin trong truy vấn, và số trang sai dạng.',
      'A download is resumed beyond the end of a file that has become shorter in the meantime.':
        'Việc tải xuống được tiếp tục ở vị trí sau cuối một tệp đã ngắn lại.',
      'A media player asks for `bytes=5000-5999` of a file that has 1234 bytes.':
        'Trình phát xin `bytes=5000-5999` của một tệp có 1234 byte.',
      'A request asks for hundreds of overlapping ranges.': 'Một yêu cầu xin hàng trăm khoảng chồng lấn.',
      'If the request asked for a range of bytes': 'Nếu yêu cầu xin một khoảng byte',
      'The expectation in the Expect header field could not be met by the origin server or by another server on the way to it (RFC 9110, 15.5.18). The only expectation that is defined is `100-continue`, and a server may answer any other with this code.':
        'Kỳ vọng trong trường Expect không thể được đáp ứng bởi máy chủ gốc hoặc một máy chủ khác trên đường tới đó (RFC 9110, 15.5.18). Kỳ vọng duy nhất được định nghĩa là `100-continue`, và máy chủ có thể trả lời mọi kỳ vọng khác bằng mã này.',
      'The client sent a condition such as If-Match, and it is false.':
        'Client kèm một điều kiện như If-Match, và nó không đúng.',
      'The client waits for 100 Continue before it sends content that is too large.':
        'Client chờ 100 Continue trước khi gửi một nội dung quá lớn.',
      'The API expects different content: this code is only about the Expect header field.':
        'Nội dung không như API mong đợi: mã này chỉ nói về trường Expect.',
      'The Expect header field contains something other than `100-continue`.':
        'Trường Expect chứa thứ khác `100-continue`.',
      'The way to the origin server does not support `Expect: 100-continue`, and the client should repeat the request without it.':
        'Đường tới máy chủ gốc không hỗ trợ `Expect: 100-continue`, và client nên lặp lại yêu cầu mà không có nó.',
      reserved: 'để dành',
      "The code is in the registry only so that it never gets a meaning (RFC 9110, 15.5.19): it comes from an April Fools' Day specification of 1998, RFC 2324, and is widely implemented as a joke. Clients treat it as 400, as they do with every 4xx code that they do not know.":
        'Mã này nằm trong sổ đăng ký chỉ để không bao giờ được gán ý nghĩa (RFC 9110, 15.5.19): nó đến từ một đặc tả Cá tháng Tư năm 1998, RFC 2324, và được cài đặt rộng rãi như một trò đùa. Client coi nó như 400, như với mọi mã 4xx mà nó không biết.',
      'The server refuses unwanted requests, such as those of a bot.':
        'Máy chủ từ chối những yêu cầu không mong muốn, chẳng hạn của bot.',
      'The server does not support what the request needs.': 'Máy chủ không hỗ trợ điều mà yêu cầu cần.',
      'An Easter egg answers a client that asks a teapot for coffee.':
        'Một trò ẩn (Easter egg) trả lời client xin cà phê từ ấm trà.',
      'A test needs a registered status that no part of the API sends by itself.':
        'Một bài kiểm thử cần một mã đã đăng ký mà không phần nào của API tự gửi.',
      'has no name for it: write {status}': 'không có tên cho mã này: hãy viết {status}',
      'The request was directed at a server that is unable or unwilling to give an authoritative response for the target URI (RFC 9110, 15.5.20). The client may repeat it over another connection, with any method. A proxy must not generate this code.':
        'Yêu cầu được gửi tới một máy chủ không thể hoặc không muốn trả lời có thẩm quyền cho URI đích (RFC 9110, 15.5.20). Client có thể lặp lại qua kết nối khác, với bất kỳ phương thức nào. Proxy không được tạo ra mã này.',
      'The client should use another host from now on.': 'Từ nay client nên dùng tên máy khác.',
      'The Host header field is missing or malformed.': 'Trường Host thiếu hoặc sai dạng.',
      'The server answers for the host and has no resource with this path.':
        'Máy chủ trả lời cho tên máy này nhưng không có tài nguyên nào ở đường dẫn này.',
      'An HTTP/2 client reuses a connection for another host name of the same certificate, and this server does not serve that host.':
        'Client HTTP/2 dùng lại một kết nối cho tên máy chủ khác của cùng chứng chỉ, mà máy chủ này không phục vụ tên ấy.',
      'The server is asked for a host or a scheme for which it is not configured.':
        'Máy chủ được hỏi về một tên máy hoặc lược đồ mà nó không được cấu hình.',
      'The connection was secured for the host name of one tenant, and the request names that of another.':
        'Kết nối được bảo mật cho tên máy của một khách thuê, còn yêu cầu nêu tên của khách thuê khác.',
      'The server understands the media type of the content, and the syntax is correct, but it cannot process the instructions in it (RFC 9110, 15.5.21). In an API this is the response to content that can be parsed, but does not pass validation.':
        'Máy chủ hiểu kiểu nội dung, và cú pháp đúng, nhưng nó không xử lý được các chỉ dẫn bên trong (RFC 9110, 15.5.21). Trong một API, đây là câu trả lời cho nội dung phân tích được nhưng không qua kiểm tra hợp lệ.',
      'The content cannot be parsed, or the mistake is not in the content.':
        'Nội dung không phân tích được, hoặc lỗi không nằm trong nội dung.',
      'The same content would be accepted in another state of the resource.':
        'Chính nội dung ấy sẽ được chấp nhận ở một trạng thái khác của tài nguyên.',
      'The server does not support the media type of the content.': 'Máy chủ không hỗ trợ kiểu của nội dung.',
      'A required member is missing, or a value breaks a rule of the schema, such as `"age": -1`.':
        'Thiếu một thành phần bắt buộc, hoặc một giá trị vi phạm quy tắc của lược đồ, chẳng hạn `"age": -1`.',
      'A booking ends before it begins.': 'Một lượt đặt chỗ kết thúc trước khi bắt đầu.',
      'The content refers to a product that does not exist.': 'Nội dung nhắc tới một sản phẩm không tồn tại.',
      'The source or the destination of the method is locked (RFC 4918, 11.3). The code comes from WebDAV, where the content should carry a precondition code such as `lock-token-submitted`, which names the precondition that failed.':
        'Nguồn hoặc đích của phương thức đang bị khóa (RFC 4918, 11.3). Mã này đến từ WebDAV, nơi nội dung nên mang một mã điều kiện như `lock-token-submitted`, nêu điều client chưa làm.',
      'The account of the user is locked, and not the resource.':
        'Tài khoản của người dùng bị khóa, không phải tài nguyên.',
      'The state of the resource stands in the way, and there is no lock.':
        'Trạng thái của tài nguyên cản trở, và không ai giữ khóa.',
      'A condition in If-Match, or in the If header field of WebDAV, is false.':
        'Một điều kiện trong If-Match, hoặc trong trường If của WebDAV, không đúng.',
      'A WebDAV client writes to a file that another client has locked.':
        'Client WebDAV ghi vào một tệp mà client khác đã khóa.',
      'One editor has checked out a document, and another tries to save it.':
        'Một biên tập viên đã nhận tài liệu ra sửa, và người khác tìm cách lưu nó.',
      'A running import locks an account until it is complete, and a client tries to change the account.':
        'Một lượt nhập dữ liệu đang chạy giữ tài khoản cho tới khi xong, và client tìm cách đổi tài khoản.',
      'The method could not be performed because the requested action depended on another action, and that one failed (RFC 4918, 11.4). The code comes from WebDAV, where it marks the parts of a 207 Multi-Status that were given up because another part failed.':
        'Phương thức không thực hiện được vì hành động được yêu cầu phụ thuộc vào một hành động khác, và hành động đó đã thất bại (RFC 4918, 11.4). Mã này đến từ WebDAV, nơi nó đánh dấu những phần của 207 Multi-Status bị bỏ vì một phần khác thất bại.',
      'The request needs the resource to be in another state.':
        'Yêu cầu cần tài nguyên ở một trạng thái khác.',
      'The content refers to something that does not exist.': 'Nội dung nhắc tới thứ không tồn tại.',
      'A server behind the API failed: this code is about actions that the client asked for.':
        'Một máy chủ phía sau API thất bại: mã này nói về các hành động mà client yêu cầu.',
      'One operation of an atomic batch fails, and the others are reported as not done.':
        'Một thao tác trong lô nguyên tử thất bại, và các thao tác khác được báo là chưa làm.',
      'In a chain of operations the third needs the result of the second, which failed.':
        'Trong một chuỗi thao tác, thao tác thứ ba cần kết quả của thao tác thứ hai, vốn đã thất bại.',
      'The server is not willing to risk processing a request that might be replayed (RFC 8470, 5.2). It should send the code only if the request arrived in the early data of TLS or carries `Early-Data: 1`. A user agent should repeat the request by itself, but must not send it in early data again.':
        'Máy chủ không muốn mạo hiểm xử lý một yêu cầu có thể bị phát lại (RFC 8470, 5.2). Nó chỉ nên gửi mã này nếu yêu cầu đến trong dữ liệu sớm của TLS hoặc mang `Early-Data: 1`. Tác nhân người dùng nên tự lặp lại yêu cầu, nhưng không được gửi lại trong dữ liệu sớm.',
      'An operation is requested before the one that it builds on is complete.':
        'Một thao tác được yêu cầu trước khi thao tác nó dựa vào hoàn tất.',
      'The client comes back before its waiting time is over.':
        'Client quay lại trước khi hết thời gian chờ.',
      'The server has not finished starting.': 'Máy chủ chưa khởi động xong.',
      'A payment arrives in the early data of a TLS 1.3 handshake, where an attacker could replay it.':
        'Một khoản thanh toán đến trong dữ liệu sớm của bắt tay TLS 1.3, nơi kẻ tấn công có thể phát lại nó.',
      'A gateway marks a request with `Early-Data: 1`, and the operation must not happen twice.':
        'Gateway đánh dấu yêu cầu bằng `Early-Data: 1`, và thao tác không được xảy ra hai lần.',
      'As it is, once the handshake of TLS is complete, and not in early data.':
        'Gửi lại nguyên như cũ khi bắt tay TLS đã hoàn tất, và không gửi trong dữ liệu sớm (early data).',
      'The server refuses to perform the request over the current protocol, but might do so once the client has upgraded to another (RFC 9110, 15.5.22). The response must name the required protocols in Upgrade, and in HTTP/1.1 also carry `Connection: Upgrade`. HTTP/2 and HTTP/3 forbid both fields, so the code has no place there.':
        'Máy chủ từ chối thực hiện yêu cầu qua giao thức hiện tại, nhưng có thể làm sau khi client nâng cấp lên giao thức khác (RFC 9110, 15.5.22). Phản hồi phải nêu các giao thức cần thiết trong Upgrade, và trong HTTP/1.1 còn phải mang `Connection: Upgrade`. HTTP/2 và HTTP/3 cấm cả hai trường, nên mã này không có chỗ ở đó.',
      'The client should come back over https: a redirection tells it where.':
        'Client nên quay lại qua https: chuyển hướng cho nó biết ở đâu.',
      'The version of the API has been switched off: this code is about protocols, not about APIs.':
        'Phiên bản API đã bị tắt: mã này nói về giao thức, không phải về API.',
      'The server does not support the major version of HTTP and offers no upgrade.':
        'Máy chủ không hỗ trợ phiên bản chính của HTTP và không mời nâng cấp.',
      'A plain GET reaches a WebSocket endpoint that serves nothing else.':
        'Một GET thường tới điểm cuối WebSocket không phục vụ gì khác.',
      'A server insists on TLS and offers the upgrade on the same connection (RFC 2817, 4.2).':
        'Máy chủ nhất quyết dùng TLS và mời nâng cấp trên chính kết nối đó (RFC 2817, 4.2).',
      'If the response is sent over HTTP/1.1: HTTP/2 has no way to send it (RFC 9113, 8.2.2)':
        'Nếu phản hồi được gửi qua HTTP/1.1: HTTP/2 không có cách gửi trường này (RFC 9113, 8.2.2)',
      "When it will close the connection after the response, as it does for a request with Connection: close, net/http sends Connection: close instead of the handler's Connection: Upgrade.":
        'Khi sắp đóng kết nối sau phản hồi, như với yêu cầu có Connection: close, net/http đặt Connection: close vào chỗ Connection: Upgrade của trình xử lý.',
      'The origin server requires the request to be conditional (RFC 6585, 3). This prevents lost updates, where two clients read a resource, both change it, and the second overwrites the first without noticing. The response should explain how to send the request again, and a cache must not store it.':
        'Máy chủ gốc đòi hỏi yêu cầu phải có điều kiện (RFC 6585, 3). Điều này tránh mất cập nhật, khi hai client đọc một tài nguyên, cả hai cùng sửa, và người thứ hai vô tình ghi đè người thứ nhất. Phản hồi nên giải thích cách gửi lại yêu cầu, và bộ nhớ đệm không được lưu nó.',
      'Another header field or a parameter is missing, and not a condition.':
        'Thiếu một trường header khác hoặc một tham số, không phải một điều kiện.',
      'The version travels in the content and is out of date.': 'Phiên bản nằm trong nội dung và đã cũ.',
      'The request has a condition, and it is false.': 'Yêu cầu có mang điều kiện, và nó không đúng.',
      'A PUT or PATCH comes without If-Match, and updates must not overwrite one another.':
        'Một PUT hoặc PATCH đến mà không có If-Match, và các cập nhật không được ghi đè lẫn nhau.',
      'A DELETE does not say with If-Match which version the client has seen.':
        'Một DELETE không nói bằng If-Match client đã thấy phiên bản nào.',
      'A PUT that is to create a resource lacks `If-None-Match: *`, without which it could replace one.':
        'Một PUT định tạo tài nguyên thiếu `If-None-Match: *`, không có nó thì có thể thay mất tài nguyên.',
      'No cache may store it.': 'Không bộ nhớ đệm nào được lưu nó.',
      'The user has sent too many requests in a given amount of time (RFC 6585, 4). The server decides how it distinguishes users and counts requests. The response should explain the condition, may say in Retry-After how long to wait, and must not be stored by a cache.':
        'Người dùng đã gửi quá nhiều yêu cầu trong một khoảng thời gian (RFC 6585, 4). Phân biệt người dùng và đếm yêu cầu thế nào là tùy máy chủ. Phản hồi nên giải thích tình trạng, có thể nói trong Retry-After phải chờ bao lâu, và bộ nhớ đệm không được lưu nó.',
      'Only a payment lifts the limit.': 'Chỉ thanh toán mới gỡ được giới hạn.',
      'The limit does not reset with time, such as the number of projects in a plan.':
        'Giới hạn không đặt lại theo thời gian, chẳng hạn số dự án trong một gói.',
      'The server is overloaded as a whole, for every client.': 'Cả máy chủ quá tải, dù ai hỏi.',
      'An API key has used up its 100 requests per minute.': 'Một khóa API đã dùng hết 100 yêu cầu mỗi phút.',
      'There were too many failed attempts to sign in to one account.':
        'Có quá nhiều lần đăng nhập thất bại vào một tài khoản.',
      'The daily quota of a costly operation, such as sending text messages, is used up.':
        'Hạn mức trong ngày của một thao tác tốn kém, như gửi tin nhắn, đã hết.',
      'As it is, but later: after the time in Retry-After, else after pauses that grow and vary.':
        'Gửi lại nguyên như cũ, nhưng muộn hơn: sau khoảng thời gian trong Retry-After, nếu không có thì sau những quãng chờ dài dần và ngẫu nhiên.',
      'If the server can tell how long the client has to wait': 'Nếu máy chủ biết client phải chờ bao lâu',
      'The server is not willing to process the request because its header fields are too large, either one of them or all together (RFC 6585, 5). The client may send it again with smaller ones. If a single field is at fault, the response should name it.':
        'Máy chủ không muốn xử lý yêu cầu vì các trường header quá lớn, một trường hoặc tất cả gộp lại (RFC 6585, 5). Client có thể gửi lại với các trường nhỏ hơn. Nếu chỉ một trường có lỗi, phản hồi nên nêu tên nó.',
      'A header field is malformed and not merely long.': 'Một trường header sai dạng chứ không chỉ dài.',
      'Cookies have piled up until they exceed the limit of the server, such as the 16 KiB of Node.js.':
        'Cookie chất đống tới mức vượt giới hạn của máy chủ, chẳng hạn 16 KiB của Node.js.',
      'An access token that lists hundreds of groups makes the Authorization header field too long.':
        'Token truy cập liệt kê hàng trăm nhóm làm trường Authorization quá dài.',
      'Access to the resource is denied as a consequence of a legal demand (RFC 7725, 3). The content should say who made the demand, on which law it rests, and to whom and what it applies. The entity that blocks access should identify itself in a Link header field with the relation `blocked-by` (RFC 7725, 4).':
        'Truy cập tài nguyên bị từ chối do một yêu cầu pháp lý (RFC 7725, 3). Nội dung nên nói ai đưa ra yêu cầu, dựa trên luật nào, và áp dụng cho ai, cho điều gì. Bên thực hiện việc chặn nên tự nêu danh tính trong trường Link với quan hệ `blocked-by` (RFC 7725, 4).',
      'Terms of use or a licence are the reason, and not a legal demand.':
        'Lý do là điều khoản sử dụng hoặc giấy phép, không phải yêu cầu pháp lý.',
      'The demand itself must not be disclosed.': 'Chính yêu cầu pháp lý không được tiết lộ.',
      'The owner has removed the resource of their own accord.': 'Chủ sở hữu tự gỡ bỏ tài nguyên.',
      'A court has ordered that an article must not be shown in one country.':
        'Tòa án ra lệnh không được hiển thị một bài viết ở một quốc gia.',
      'A recording was taken down after a copyright notice.': 'Một bản ghi bị gỡ sau thông báo bản quyền.',
      'An Internet provider has been ordered to block a site and answers in its place.':
        'Nhà cung cấp Internet bị lệnh chặn một trang và trả lời thay nó.',
      'Server error': 'Lỗi phía máy chủ',
      'The server met an unexpected condition that prevented it from fulfilling the request (RFC 9110, 15.6.1). It is also the general case of a server error: clients treat every 5xx code that they do not know as 500. The fault lies with the server, and there is nothing for the client to correct.':
        'Máy chủ gặp một tình trạng bất ngờ khiến nó không thực hiện được yêu cầu (RFC 9110, 15.6.1). Đây cũng là trường hợp chung của lỗi phía máy chủ: client coi mọi mã 5xx mà nó không biết như 500. Lỗi thuộc về máy chủ, và client không có gì để sửa.',
      'A unique constraint of the database refuses a value that the client chose.':
        'Ràng buộc duy nhất của cơ sở dữ liệu từ chối giá trị do client chọn.',
      'The server knows that it does not support what the request needs.':
        'Máy chủ biết rằng nó không hỗ trợ điều yêu cầu cần.',
      'A server behind this one gave an invalid response.':
        'Máy chủ phía sau trả về một phản hồi không hợp lệ.',
      'The condition is temporary and understood, such as maintenance or an exhausted connection pool.':
        'Tình trạng là tạm thời và đã rõ, chẳng hạn bảo trì hoặc hết kết nối trong nhóm.',
      'A handler throws an unexpected error.': 'Một trình xử lý ném ra lỗi không ai lường trước.',
      'The server finds that its own response breaks the contract, and does not send it.':
        'Máy chủ thấy chính phản hồi của mình vi phạm hợp đồng, và không gửi nó.',
      'The configuration lacks a value without which the request cannot be handled.':
        'Cấu hình thiếu một giá trị mà không có nó thì không xử lý được yêu cầu.',
      'As it is, if the method is idempotent. It is unknown whether a POST was carried out.':
        'Gửi lại nguyên như cũ nếu phương thức là idempotent. Không ai biết một POST đã được thực hiện hay chưa.',
      'The server does not support the functionality that is required to fulfil the request (RFC 9110, 15.6.2). It is the right response to a method that the server does not recognise and supports for no resource. A cache may store the response even if it carries no freshness information.':
        'Máy chủ không hỗ trợ chức năng cần có để thực hiện yêu cầu (RFC 9110, 15.6.2). Đây là câu trả lời đúng cho một phương thức mà máy chủ không nhận ra và không hỗ trợ cho tài nguyên nào. Bộ nhớ đệm được lưu phản hồi kể cả khi nó không mang thông tin về độ tươi.',
      'The operation is not part of the API and has no resource.':
        'Thao tác không thuộc API và không có tài nguyên.',
      'The server knows the method, and this resource does not support it.':
        'Máy chủ biết phương thức, còn tài nguyên này không hỗ trợ.',
      'The functionality exists and is switched off for a while.': 'Chức năng có tồn tại và đang tạm tắt.',
      'A client sends a method that the server does not know at all, such as PROPFIND on a server without WebDAV.':
        'Client gửi một phương thức mà máy chủ hoàn toàn không biết, chẳng hạn PROPFIND ở nơi không có WebDAV.',
      'An operation is in the published contract of the API, but has not been built yet.':
        'Một thao tác có trong hợp đồng đã công bố của API nhưng chưa được xây dựng.',
      'The request has a transfer coding that the server does not understand (RFC 9112, 6.1).':
        'Yêu cầu có mã hóa truyền (transfer coding) mà máy chủ không hiểu (RFC 9112, 6.1).',
      'The server, acting as a gateway or proxy, received an invalid response from an inbound server that it accessed in order to fulfil the request (RFC 9110, 15.6.3). The code points at the server behind the one that answers.':
        'Máy chủ, trong vai gateway hoặc proxy, nhận được phản hồi không hợp lệ từ một máy chủ phía trong mà nó truy cập để thực hiện yêu cầu (RFC 9110, 15.6.3). Mã này chỉ vào máy chủ phía sau máy chủ trả lời.',
      'The code of the server itself failed, and no other server is involved.':
        'Mã của chính máy chủ thất bại, và không có máy chủ nào khác liên quan.',
      'The gateway knows that the upstream server is down for a while, and does not call it.':
        'Gateway biết máy chủ phía sau đang ngừng một thời gian, và không gọi nó.',
      'The upstream server did not respond in time.': 'Máy chủ phía sau không phản hồi kịp thời.',
      'A payment provider answers in HTML, although its contract promises JSON.':
        'Nhà cung cấp dịch vụ thanh toán trả lời bằng HTML ở chỗ hợp đồng hứa JSON.',
      'The application behind a reverse proxy has crashed and closes the connection without a response.':
        'Ứng dụng phía sau reverse proxy bị sập và đóng kết nối mà không phản hồi.',
      'The response of the upstream server has a header section that the gateway cannot parse.':
        'Phản hồi của máy chủ phía sau có phần header mà gateway không phân tích được.',
      'The server is currently unable to handle the request because of a temporary overload or scheduled maintenance, which is likely to be over after some delay (RFC 9110, 15.6.4). It may suggest in Retry-After how long the client should wait.':
        'Máy chủ hiện không xử lý được yêu cầu vì quá tải tạm thời hoặc bảo trì theo lịch, và điều này có lẽ sẽ hết sau một thời gian (RFC 9110, 15.6.4). Nó có thể gợi ý trong Retry-After client nên chờ bao lâu.',
      'This client sends too much, and others are served.':
        'Client này gửi quá nhiều, còn các client khác được phục vụ.',
      'Nothing suggests that the same request would succeed later.':
        'Không có gì gợi ý rằng yêu cầu y hệt sẽ thành công về sau.',
      'An upstream server was called and gave an invalid response.':
        'Một máy chủ phía sau đã được gọi và trả về phản hồi không hợp lệ.',
      'An upstream server was called and did not respond in time.':
        'Một máy chủ phía sau đã được gọi và không phản hồi kịp thời.',
      'A migration has put the API into maintenance.': 'Một đợt di chuyển dữ liệu đưa API vào bảo trì.',
      'The connection pool of the database is exhausted, and the server sheds load.':
        'Nhóm kết nối tới cơ sở dữ liệu đã cạn, và máy chủ giảm tải.',
      'A circuit breaker is open and keeps requests away from a failing service.':
        'Cầu dao (circuit breaker) đang mở và giữ yêu cầu khỏi một dịch vụ đang hỏng.',
      'If the server can tell when it will be available again':
        'Nếu máy chủ biết khi nào nó hoạt động trở lại',
      'The server, acting as a gateway or proxy, did not receive a timely response from an upstream server that it needed to access in order to complete the request (RFC 9110, 15.6.5). Whether the upstream server carried the request out remains unknown, so a client should repeat only a request that is safe to repeat.':
        'Máy chủ, trong vai gateway hoặc proxy, không nhận được phản hồi kịp thời từ máy chủ phía sau mà nó cần truy cập để hoàn tất yêu cầu (RFC 9110, 15.6.5). Không biết máy chủ phía sau đã thực hiện yêu cầu hay chưa, nên client chỉ nên lặp lại những gì an toàn khi lặp lại.',
      'The client is too slow in sending its request.': 'Client gửi yêu cầu quá chậm.',
      'The upstream server did respond, and the response is invalid.':
        'Máy chủ phía sau có phản hồi, và phản hồi không hợp lệ.',
      'The server refuses the work at once, instead of waiting in vain.':
        'Máy chủ từ chối ngay, thay vì chờ vô ích.',
      'A reverse proxy gives up after 60 seconds without a response from the application.':
        'Reverse proxy bỏ cuộc sau 60 giây không có phản hồi từ ứng dụng.',
      'A call to a shipping provider exceeds the deadline that the API sets for it.':
        'Lời gọi tới đơn vị vận chuyển vượt thời hạn mà API đặt ra cho nó.',
      'A DNS server that the gateway has to ask does not answer in time.':
        'Máy chủ DNS mà gateway phải hỏi không trả lời kịp thời.',
      'The server does not support, or refuses to support, the major version of HTTP that was used in the request (RFC 9110, 15.6.6). The content should describe why, and which other protocols the server supports.':
        'Máy chủ không hỗ trợ, hoặc từ chối hỗ trợ, phiên bản chính của HTTP dùng trong yêu cầu (RFC 9110, 15.6.6). Nội dung nên mô tả lý do, và máy chủ hỗ trợ những giao thức nào khác.',
      'The version in the request line is malformed, as in `GET / HTTP/one`.':
        'Phiên bản trong dòng yêu cầu sai dạng, như trong `GET / HTTP/one`.',
      'The path names a version of the API that does not exist: this code is about HTTP.':
        'Đường dẫn nêu một phiên bản API không tồn tại: mã này nói về HTTP.',
      'The server offers to switch to another protocol on the same connection.':
        'Máy chủ mời chuyển sang giao thức khác trên chính kết nối đó.',
      'A request line names a major version that the server does not support, as in `GET / HTTP/9.0`.':
        'Dòng yêu cầu nêu một phiên bản chính mà máy chủ không biết, như trong `GET / HTTP/9.0`.',
      'An operator has switched HTTP/1 off and serves only HTTP/2 and HTTP/3.':
        'Người vận hành đã tắt HTTP/1 và chỉ phục vụ HTTP/2 và HTTP/3.',
      'The server has an internal configuration error: the variant that it chose takes part in transparent content negotiation itself and is therefore not a proper end point of the negotiation (RFC 2295, 8.1). The specification is experimental, and hardly any server implements it.':
        'Máy chủ có lỗi cấu hình bên trong: biến thể mà nó chọn lại tự tham gia thương lượng nội dung trong suốt, nên không phải điểm cuối hợp lệ của việc thương lượng (RFC 2295, 8.1). Đặc tả này mang tính thử nghiệm, và hầu như không máy chủ nào cài đặt.',
      'No variant is acceptable to the client.': 'Không biến thể nào được client chấp nhận.',
      'The configuration error has nothing to do with transparent content negotiation.':
        'Lỗi cấu hình không liên quan gì tới thương lượng nội dung trong suốt.',
      'A server with transparent content negotiation chooses a variant that is set up to negotiate itself.':
        'Một máy chủ có thương lượng nội dung trong suốt chọn một biến thể cũng được đặt để tự thương lượng.',
      'The variants of a document are configured to refer to one another in a circle.':
        'Các biến thể của một tài liệu được cấu hình trỏ vòng quanh lẫn nhau.',
      'The method could not be performed because the server is unable to store the representation that is needed to complete the request (RFC 4918, 11.5). The condition is considered temporary. A request that was the result of a user action must not be repeated until the user asks for it again.':
        'Phương thức không thực hiện được vì máy chủ không lưu được biểu diễn cần có để hoàn tất yêu cầu (RFC 4918, 11.5). Tình trạng này được coi là tạm thời. Yêu cầu do hành động của người dùng gây ra không được lặp lại cho tới khi người dùng yêu cầu lần nữa.',
      'The account has to pay for more storage first.': 'Tài khoản phải trả tiền cho thêm dung lượng trước.',
      'The content is larger than the server would ever accept.':
        'Nội dung lớn hơn mức máy chủ từng chấp nhận.',
      'The server lacks time or connections, and not storage.':
        'Máy chủ thiếu thời gian hoặc kết nối, không phải dung lượng.',
      'The disk or the bucket that takes the uploads is full.':
        'Đĩa hoặc bucket nhận các tệp tải lên đã đầy.',
      'A WebDAV COPY needs more space than the server has left.':
        'Một COPY của WebDAV cần nhiều chỗ hơn phần máy chủ còn lại.',
      'Only when the user asks for it again, and not by itself.':
        'Chỉ khi người dùng yêu cầu lại, không tự động gửi.',
      'The server ended an operation because it met an infinite loop while it processed a request with `Depth: infinity` (RFC 5842, 7.2). The operation as a whole has failed. The code comes from the binding extensions to WebDAV, with which a collection can contain itself.':
        'Máy chủ kết thúc một thao tác vì gặp vòng lặp vô hạn khi xử lý yêu cầu có `Depth: infinity` (RFC 5842, 7.2). Toàn bộ thao tác đã thất bại. Mã này đến từ phần mở rộng binding của WebDAV, với nó một bộ sưu tập có thể chứa chính mình.',
      'The request would create the loop, as by moving a folder into its own descendant.':
        'Yêu cầu sẽ tạo ra vòng lặp, như khi chuyển một thư mục vào thư mục con của nó.',
      'The loop is a fault in the program and not in the resources.':
        'Vòng lặp là lỗi trong chương trình, không phải trong tài nguyên.',
      'A WebDAV PROPFIND with `Depth: infinity` comes upon a collection that contains itself.':
        'Một PROPFIND của WebDAV với `Depth: infinity` gặp một bộ sưu tập chứa chính nó.',
      'An API expands nested resources, such as the parts of a product, and finds that one contains itself.':
        'API mở rộng các tài nguyên lồng nhau, như các bộ phận của sản phẩm, và thấy một tài nguyên chứa chính nó.',
      obsoleted: 'đã lỗi thời',
      'The request does not meet the policy for access to the resource: it lacks an extension in the sense of RFC 2774, and the response should tell the client all that it needs to send one (RFC 2774, 7). The extension framework was an experiment and has been declared Historic; the registry marks the code as obsoleted.':
        'Yêu cầu không đáp ứng chính sách truy cập tài nguyên: nó thiếu một phần mở rộng theo nghĩa của RFC 2774, và phản hồi nên cho client biết mọi điều cần để gửi phần đó (RFC 2774, 7). Khung mở rộng này là một thử nghiệm và đã được tuyên bố là Historic; sổ đăng ký đánh dấu mã này là lỗi thời.',
      'A header field that the API requires is missing.': 'Thiếu một trường header mà API bắt buộc.',
      'The client has to switch to another protocol.': 'Client phải chuyển sang giao thức khác.',
      'The server requires the request to be conditional.': 'Máy chủ đòi hỏi yêu cầu phải có điều kiện.',
      'A server that still implements the HTTP Extension Framework requires an extension that the client did not declare.':
        'Một máy chủ vẫn còn cài đặt HTTP Extension Framework đòi hỏi một phần mở rộng mà client không khai báo.',
      'A test reproduces such a server.': 'Một bài kiểm thử tái hiện máy chủ như vậy.',
      'The client needs to authenticate to gain access to the network (RFC 6585, 6). The code is made for intercepting proxies that control this access, such as captive portals, and origin servers should not send it. The content should link to a page where the user can sign in, and should not be that page itself.':
        'Client cần xác thực để được truy cập mạng (RFC 6585, 6). Mã này dành cho các proxy chặn giữa đường kiểm soát việc truy cập đó, như cổng đăng nhập Wi-Fi (captive portal), và máy chủ gốc không nên gửi nó. Nội dung nên liên kết tới một trang để người dùng đăng nhập, và không nên chính là trang đó.',
      'The API itself asks for credentials.': 'Chính API đòi thông tin xác thực.',
      'The network refuses the client, and signing in would not help.':
        'Mạng từ chối client, và đăng nhập cũng không giúp được.',
      'The client uses a proxy on purpose, and the proxy asks for credentials.':
        'Client chủ động dùng proxy, và proxy đòi thông tin xác thực.',
      'A hotel network intercepts the requests of a guest who has not signed in yet.':
        'Mạng khách sạn chặn các yêu cầu của một vị khách chưa đăng nhập.',
      'A test shows a client application what a captive portal does to its calls.':
        'Một bài kiểm thử cho ứng dụng client thấy cổng đăng nhập làm gì với các lời gọi của nó.',
      '{name}: conform to the error contract': '{name}: giữ đúng hợp đồng lỗi',
      'The default responses of {name}, and the error handler that makes it answer with errors of the catalog.':
        '{name} tự trả lời gì, và trình xử lý lỗi khiến nó trả về lỗi của danh mục.',
      '{framework} on {server}': '{framework} trên {server}',
      'Make {name} conform to the contract': 'Để {name} giữ đúng hợp đồng',
      'Most errors of an application are not the ones that its handlers return: an unknown route, a wrong method, content that cannot be read, an uncaught exception. The framework answers these in its own words.':
        'Phần lớn lỗi của một ứng dụng không phải do các trình xử lý của nó trả về: đường dẫn không có, phương thức sai, nội dung không đọc được, ngoại lệ không ai bắt. Những lỗi ấy do framework trả lời, bằng lời của riêng nó.',
      'One error handler': 'Một trình xử lý lỗi',
      'It answers them with errors of the catalog.': 'Trả lời chúng bằng các lỗi của danh mục.',
      'no route': 'không có đường dẫn',
      'wrong method': 'sai phương thức',
      'Allow: GET is present, from require_GET. A view without such a decorator accepts every method.':
        'Có Allow: GET, nhờ require_GET. View không có decorator như vậy nhận mọi phương thức.',
      'unreadable JSON': 'JSON không đọc được',
      'Django does not read JSON: the exception of json.loads(request.body) is uncaught. With DEBUG = True each of these is a page with stack frames and settings.':
        'Django không đọc JSON: ngoại lệ của json.loads(request.body) là ngoại lệ không ai bắt. Với DEBUG = True, mỗi lỗi này là một trang có khung ngăn xếp và cấu hình.',
      'uncaught exception': 'ngoại lệ không ai bắt',
      'no credentials': 'không có thông tin xác thực',
      'Missing: {fields}': 'Thiếu: {fields}',
      'HttpResponse(status=401): Django itself has no exception for 401; PermissionDenied is 403.':
        'HttpResponse(status=401): bản thân Django không có ngoại lệ cho 401; PermissionDenied là 403.',
      'The default responses of {name}': '{name} tự trả lời gì',
      '{framework} on {server}, without the handler above.':
        '{framework} trên {server}, không có trình xử lý ở trên.',
      'Answers of {name}': 'Các câu trả lời của {name}',
      Case: 'Trường hợp',
      Answer: 'Trả lời',
      Content: 'Nội dung',
      'Other frameworks': 'Framework khác',
      'Allow is present; the order of its methods changes from one response to the next.':
        'Có Allow; thứ tự các phương thức thay đổi giữa các phản hồi.',
      'With --debug it is the debugger, a page with stack frames and source.':
        'Với --debug đó là trình gỡ lỗi, một trang có khung ngăn xếp và mã nguồn.',
      'abort(401); the code has to set the field itself.': 'abort(401); trường header phải tự thêm bằng tay.',
      'A route of app.get does not accept HEAD: that is a 405 too.':
        'Đường dẫn của app.get không nhận HEAD: đó cũng là 405.',
      '422, not 400: FastAPI does not distinguish content that is not JSON from content that is not valid.':
        '422 chứ không phải 400: FastAPI không phân biệt nội dung không phải JSON với nội dung không hợp lệ.',
      'Plain text: the handlers of HTTPException receive no other exceptions.':
        'Văn bản thuần: trình xử lý của HTTPException không thấy ngoại lệ nào khác.',
      'raise HTTPException(401); the classes of fastapi.security send the field.':
        'raise HTTPException(401); các lớp của fastapi.security có gửi trường này.',
      'Express has no 405: a request with another method matches no route.':
        'Express không có 405: phương thức khác coi như không có đường dẫn.',
      'From express.json(). Without NODE_ENV=production, so under Jest too, this page and that of an uncaught exception show the stack.':
        'Từ express.json(). Không có NODE_ENV=production, tức cả khi chạy Jest, trang này và trang của ngoại lệ không ai bắt đều lộ ngăn xếp.',
      'An error with status 401, as made by http-errors; the field has to be in its headers.':
        'Một lỗi có status 401 như http-errors tạo ra; trường này phải nằm trong headers của nó.',
      'Fastify has no 405: a request with another method matches no route.':
        'Fastify không có 405: phương thức khác coi như không có đường dẫn.',
      'The message of the exception goes to the client, in production too.':
        'Thông báo của ngoại lệ đi thẳng tới client, kể cả khi chạy production.',
      'An error with statusCode 401, as made by @fastify/sensible; the field has to be set on the reply.':
        'Một lỗi có statusCode 401 như @fastify/sensible tạo ra; trường này phải đặt trên reply.',
      'From router.allowedMethods(), with Allow; without it another method is a 404.':
        'Từ router.allowedMethods(), có Allow; không có nó thì phương thức khác là 404.',
      'From @koa/bodyparser; Koa itself reads no content.':
        'Từ @koa/bodyparser; bản thân Koa không đọc nội dung.',
      'ctx.throw(401); the code has to set the field itself, as headers of the error: Koa clears those of the response.':
        'ctx.throw(401); trường này phải tự thêm vào headers của lỗi: Koa xóa các trường của phản hồi.',
      'Without the middleware methodNotAllowed, a request with another method matches no route.':
        'Không có middleware methodNotAllowed thì phương thức khác coi như không có đường dẫn.',
      'c.req.json() throws a SyntaxError, which is treated like any other exception; validator("json") answers 400.':
        'c.req.json() ném SyntaxError, bị coi như mọi ngoại lệ khác; validator("json") thì trả 400.',
      'new HTTPException(401) has no content; the middlewares basicAuth and bearerAuth send the field.':
        'new HTTPException(401) không có nội dung; các middleware basicAuth và bearerAuth có gửi trường này.',
      'Express, on which Nest runs, has no 405: a request with another method matches no route.':
        'Express, nền mà Nest chạy trên, không có 405: phương thức khác coi như không có đường dẫn.',
      'UnauthorizedException; the code has to set the field itself.':
        'UnauthorizedException; trường này phải tự đặt bằng tay.',
      'An HTML page, independently of the Accept field.': 'Một trang HTML, bất kể client chấp nhận gì.',
      'The response does not list the methods: only OPTIONS has an Allow.':
        'Không nơi nào cho biết có những phương thức gì: chỉ OPTIONS mới có Allow.',
      'request.json() throws a SyntaxError, which is treated like any other exception.':
        'request.json() ném SyntaxError, bị coi như mọi ngoại lệ khác.',
      'unauthorized(), with experimental.authInterrupts; it cannot set the field.':
        'unauthorized(), với experimental.authInterrupts; không có cách nào gắn trường này cho nó.',
      'A client that accepts text/html gets the Whitelabel Error Page instead. There is neither a code nor a message. The status line has no reason phrase.':
        'Ai chấp nhận text/html sẽ nhận Whitelabel Error Page. Không có mã lỗi lẫn thông báo. Dòng trạng thái không có cụm lý do.',
      'Allow: GET is present.': 'Có Allow: GET.',
      'With a method in the pattern (GET /only-get, since Go 1.22) there is an Allow: GET, HEAD; a handler registered without one accepts every method.':
        'Có phương thức trong mẫu đường dẫn (GET /only-get, từ Go 1.22) thì có Allow: GET, HEAD; trình xử lý đăng ký không kèm phương thức nhận mọi phương thức.',
      "net/http does not read JSON; this is the usual http.Error(w, err.Error(), 400), which shows the decoder's words to the client.":
        'net/http không đọc JSON; đây là http.Error(w, err.Error(), 400) thường gặp, để lộ lời của bộ giải mã cho client.',
      'No response': 'Không có phản hồi',
      'no content': 'không có nội dung',
      'No response at all: net/http logs the panic and closes the connection.':
        'Không có phản hồi nào: net/http ghi log panic rồi đóng kết nối.',
      'In production, without public/404.html; with that file, the file. Only a client that sends Accept: application/json gets {"status":404,"error":"Not Found"}.':
        'Trong môi trường production, khi không có public/404.html; có thì trả về chính tệp đó. Chỉ client gửi Accept: application/json mới nhận {"status":404,"error":"Not Found"}.',
      'Rails has no 405 for a route that exists for other methods: it answers 404, without Allow.':
        'Rails không có 405 cho đường dẫn chỉ tồn tại với phương thức khác: nó trả 404, không có Allow.',
      'The content is parsed when the action first reads params: an action that does not read them responds as if the content were valid.':
        'Nội dung chỉ được phân tích khi action đọc params lần đầu: action không đọc gì sẽ trả lời như không có gì sai.',
      'Allow: GET is present. MapGet does not accept HEAD: a HEAD request is a wrong method, too.':
        'Có Allow: GET. MapGet không nhận HEAD: yêu cầu HEAD tới đó cũng là sai phương thức.',
      'A missing query parameter has the same response. In the Development environment it is an exception, with its page.':
        'Thiếu tham số truy vấn cũng nhận câu trả lời này. Trong môi trường Development, đó là một ngoại lệ, kèm trang của nó.',
      'Without a .NET SDK, the tests use the runtime and the compiler from packages of npm and PyPI.':
        'Khi không có .NET SDK, các bài kiểm thử lấy môi trường chạy và trình biên dịch từ các gói của npm và PyPI.',
      'Which of the two?': 'Mã nào trong hai mã?',
      'The request carries If-Match or If-Unmodified-Since, and the resource has changed since.':
        'Yêu cầu có If-Match hoặc If-Unmodified-Since, và tài nguyên đã thay đổi kể từ đó.',
      'The client has stated a condition, and it is false. The method is not applied.':
        'Client đã nêu một điều kiện, và điều kiện ấy sai. Phương thức không được thực hiện.',
      'A PUT with `If-None-Match: *` finds that the resource exists.':
        'Một PUT có `If-None-Match: *` gặp tài nguyên đã tồn tại.',
      'The condition asks for creation only.': 'Client chỉ xin tạo mới, bằng một điều kiện.',
      'The version is in the content, and it is out of date.': 'Phiên bản nằm trong nội dung, và đã cũ.',
      'No header field states a condition, so none can fail.':
        'Không trường header nào nêu điều kiện, nên không có điều kiện nào bị vi phạm.',
      'A unique name is taken.': 'Một tên phải duy nhất đã có người dùng.',
      'The state of the server forbids it, independently of any condition.':
        'Trạng thái của máy chủ không cho phép, dù client đã thấy gì.',
      'The server requires a version, and the request names none.':
        'Máy chủ đòi hỏi phiên bản, mà yêu cầu không nêu.',
      'Nothing has failed: the condition is missing.': 'Chưa có gì bị vi phạm: điều kiện còn thiếu.',
      'Case by case': 'Từng trường hợp',
      Status: 'Mã',
      Reason: 'Lý do',
      'What each one means': 'Mỗi mã nói gì',
      'Other decisions': 'Những lựa chọn khác',
      'The content is not JSON, or ends too early.': 'Nội dung không phải JSON, hoặc kết thúc quá sớm.',
      'The syntax is broken: there is nothing to understand.': 'Cú pháp hỏng: không có gì để hiểu.',
      'A parameter of the query has the wrong type.': 'Một tham số truy vấn sai kiểu.',
      'The mistake is not in the content, and 422 is only about the content.':
        'Lỗi không nằm trong nội dung, điều mà 422 nói tới.',
      'The content is valid JSON, and a required member is missing.':
        'Nội dung là JSON đúng, nhưng thiếu một thành phần bắt buộc.',
      'Type and syntax are right, and the instructions cannot be processed.':
        'Kiểu và cú pháp đúng, nhưng chỉ dẫn không xử lý được.',
      'Each value is well formed, and together they make no sense.':
        'Từng giá trị đúng dạng, nhưng ghép lại thì vô nghĩa.',
      'The content is XML, and the resource accepts only JSON.':
        'Nội dung là XML, mà tài nguyên chỉ nhận JSON.',
      'The media type is the problem, before the content is read.':
        'Kiểu nội dung đã là vấn đề, trước khi có ai đọc nội dung.',
      'The request has no credentials.': 'Yêu cầu không có thông tin xác thực.',
      'WWW-Authenticate tells the client how to authenticate.':
        'WWW-Authenticate cho client biết cách xác thực.',
      'The access token has expired.': 'Token truy cập đã hết hạn.',
      'A new token helps.': 'Một token mới sẽ giúp được.',
      'The user is signed in and lacks the role.': 'Người dùng đã đăng nhập nhưng thiếu vai trò.',
      'The server knows the client, and refuses the request.': 'Máy chủ biết ai đang hỏi, và từ chối.',
      'The token is valid and lacks a scope.': 'Token hợp lệ nhưng thiếu phạm vi (scope).',
      'The error of Bearer tokens is `insufficient_scope`.':
        'Lỗi tương ứng của token Bearer là `insufficient_scope`.',
      'The client must not learn that the resource exists.':
        'Client không được biết rằng tài nguyên tồn tại.',
      'A 403 would reveal it.': 'Một 403 sẽ để lộ điều đó.',
      'The resource belongs to another tenant, and identifiers can be guessed.':
        'Tài nguyên thuộc khách thuê khác, và định danh có thể đoán được.',
      'A 403 would show a stranger which identifiers are in use.':
        'Một 403 sẽ cho người lạ biết định danh nào đang được dùng.',
      'The user sees the resource in a list and may not change it.':
        'Người dùng thấy tài nguyên trong danh sách nhưng không được sửa.',
      'Its existence is not a secret, and a 404 would puzzle the client.':
        'Sự tồn tại của nó không phải bí mật, còn 404 sẽ gây khó hiểu.',
      'No resource ever had this identifier.': 'Chưa từng có ai mang định danh này.',
      'There is no representation.': 'Không có biểu diễn nào.',
      'The resource was removed on purpose and for good.': 'Tài nguyên đã bị gỡ bỏ có chủ ý và vĩnh viễn.',
      'The client should forget the address.': 'Client nên quên địa chỉ này đi.',
      'The client has not authenticated.': 'Client chưa cho biết mình là ai.',
      'Credentials could help, and the response says so.':
        'Thông tin xác thực có thể giúp, và client được cho biết điều đó.',
      'An unexpected exception.': 'Một ngoại lệ không ai lường trước.',
      'Nothing says that the same request would succeed later.':
        'Không có gì cho thấy yêu cầu y hệt sẽ thành công về sau.',
      'The pool of connections to the database is exhausted.': 'Đã dùng hết kết nối tới cơ sở dữ liệu.',
      'The overload is temporary: Retry-After says how long to wait.':
        'Quá tải chỉ là tạm thời: Retry-After cho biết phải chờ bao lâu.',
      'The API is in maintenance.': 'API đang bảo trì.',
      'It is planned, and it will be over.': 'Việc này có kế hoạch, và sẽ kết thúc.',
      'A unique constraint refuses what the client has sent.':
        'Ràng buộc duy nhất từ chối điều client đã gửi.',
      'The client can choose another value: the server has no fault.':
        'Client có thể chọn giá trị khác: máy chủ không có lỗi.',
      'A server behind this one sent a response that cannot be read.':
        'Máy chủ phía sau trả về một câu trả lời không ai đọc được.',
      'The fault lies behind the gateway.': 'Lỗi nằm phía sau gateway.',
      'Any error, on demand': 'Bất kỳ lỗi nào, khi cần',
      'By its path, with a fault in it, or in place of your API.':
        'Theo đường dẫn của nó, có lỗi cố ý bên trong, hoặc thay cho API của bạn.',
      'Served by the simulator of jest-error-contract from {name}: {count} errors in the format {format}.':
        'Do trình mô phỏng của jest-error-contract phục vụ từ {name}: {count} lỗi theo định dạng {format}.',
      'The details are not as the catalog requires': 'Phần chi tiết không như danh mục yêu cầu',
      'A free member is not as the catalog requires': 'Một thành phần tự do không như danh mục yêu cầu',
      Type: 'Kiểu',
      'Shown in the format {shown}: {own} nests its members, which is too much for an example.':
        'Hiển thị theo định dạng {shown}: {own} lồng các thành phần, quá sức một ví dụ.',
      'The media type carries a parameter that the format forbids':
        'Kiểu nội dung mang một tham số mà định dạng cấm',
      '1 error that it declares': 'Khai báo 1 lỗi',
      '{count} errors that it declares': 'Khai báo {count} lỗi',
      'Byte for byte.': 'Đúng từng byte.',
      'Wrong responses of {name}': 'Những gì {name} trả lời sai',
      Mistake: 'Lỗi của client',
      'Why it is wrong': 'Vì sao sai',
      'a path that leads nowhere': 'đường dẫn không tới đâu',
      'an unknown path, asked for by a page of another origin':
        'đường dẫn không tồn tại, do một trang thuộc origin khác yêu cầu',
      'a path whose escapes are not UTF-8': 'đường dẫn có mã thoát không phải UTF-8',
      'a path with the character U+0000': 'đường dẫn có ký tự U+0000',
      'a path that climbs out of its folder': 'đường dẫn trèo ra khỏi thư mục của nó',
      'a path of 4,000 characters': 'đường dẫn dài 4.000 ký tự',
      'A page for people, although a program sent the request: a client that reads data fails at its first character, and finds no code in it.':
        'Một trang cho người đọc, dù bên hỏi là chương trình: client đọc dữ liệu hỏng ngay ở ký tự đầu tiên và không tìm thấy mã lỗi trong đó.',
      'a method that the path does not have': 'phương thức mà đường dẫn không có',
      'OPTIONS, which asks for the methods': 'câu hỏi có những phương thức nào',
      'HEAD, which is like GET without content': 'HEAD, được trả lời như GET nhưng không có nội dung',
      'truncated JSON': 'JSON bị đứt giữa chừng',
      'JSON whose bytes are not UTF-8': 'JSON có các octet không phải UTF-8',
      'JSON of 2,000 nested arrays': 'JSON gồm 2.000 danh sách lồng nhau',
      'content of an unknown media type': 'nội dung thuộc kiểu phương tiện không ai biết',
      'content without a Content-Type': 'nội dung không có Content-Type',
      'JSON in an unknown charset': 'JSON theo bảng mã không ai biết',
      'content in an unknown coding': 'nội dung theo kiểu mã hóa không ai biết',
      'content that is declared as compressed, but is not': 'nội dung tự nhận là đã nén nhưng không phải',
      'truncated JSON of two million bytes': 'JSON hai triệu octet bị đứt giữa chừng',
      "The mistake is the client's, but the response blames the server: clients send the request again, and the server's operators are alarmed.":
        'Lỗi là của client, nhưng câu trả lời lại nói máy chủ có lỗi: client gửi lại, và có người bị báo động.',
      'The responses of {name} to the mistakes of clients': '{name} trả lời lỗi của client ra sao',
      '`provoke` makes {asked} mistakes: {faults} get a wrong response without the handler above, and {left} with it.':
        '`provoke` gây ra {asked} lỗi: {faults} lỗi bị trả lời sai khi không có trình xử lý ở trên, và {left} lỗi khi có.',
      'Mistakes with a wrong response': 'Lỗi bị trả lời sai',
      'without the error handler': 'không có trình xử lý lỗi',
      'with the error handler': 'với trình xử lý lỗi',
      'JSON that is a string, not an object': 'JSON là một chuỗi chứ không phải đối tượng',
      'JSON that is null': 'JSON là null',
      'a JSON string with the character U+0000': 'JSON là một chuỗi có ký tự U+0000',
      'a query with brackets and members that have a meaning in JavaScript':
        'chuỗi truy vấn có ngoặc vuông và các thành viên mà JavaScript hiểu theo nghĩa riêng',
      'a query whose escapes are broken': 'chuỗi truy vấn có mã thoát hỏng',
      'Kestrel refuses a path with the character U+0000 before it calls the application, and sends no content':
        'Kestrel từ chối đường dẫn có ký tự U+0000 trước khi ứng dụng được hỏi, và không gửi nội dung',
    },
  },
];
