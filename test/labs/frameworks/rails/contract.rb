# frozen_string_literal: true

# Answers with errors of the catalog wherever Rails, or an action, would send public/404.html and its siblings, a page
# of the debugger, a text, or nothing:
#
#   config.middleware.insert_before 0, ErrorContract
#   config.middleware.insert_after ActionDispatch::DebugExceptions, ErrorContract
class ErrorContract
  METHODS = %w[GET HEAD POST PUT PATCH DELETE].freeze

  # The code of every other status is its reason phrase in snake_case.
  CATALOG = {
    400 => ["bad_request", "The request could not be understood"],
    404 => ["not_found", "Resource not found"],
    405 => ["method_not_allowed", "This method is not allowed for this resource"],
    406 => ["not_acceptable", "No representation of this resource matches the Accept header field"],
    413 => ["content_too_large", "The request content is larger than the server accepts"],
    418 => ["im_a_teapot", "This teapot cannot brew coffee"],
    422 => ["unprocessable_content", "The request content is not valid"],
    500 => ["internal_server_error", "The server encountered an unexpected error"],
    501 => ["not_implemented", "The server does not implement this request method"]
  }.freeze

  # Fields about other content, or about how long it may be kept, do not apply to the error.
  OF_ANOTHER_CONTENT = %w[accept-ranges cache-control content-disposition content-encoding content-language
                          content-length content-location content-range content-type etag expires last-modified].freeze

  def initialize(app)
    @app = app
  end

  def call(env)
    status, headers, body = @app.call(env)
    return [status, headers, body] if status < 400 || headers.to_h.any? { |name, value| json?(name, value) }

    body.close if body.respond_to?(:close)
    answer(env, status, headers.to_h)
  rescue StandardError => error
    status = ActionDispatch::ExceptionWrapper.new(nil, error).status_code
    Rails.logger.error(error.full_message(highlight: false)) if status >= 500
    answer(env, status, env["action_controller.instance"]&.response&.headers.to_h)
  end

  private

  # All fields that also apply to the error stay: Allow, WWW-Authenticate, Retry-After.
  def answer(env, status, headers)
    headers = headers.reject { |name, _| OF_ANOTHER_CONTENT.include?(name.downcase) || name.casecmp?("x-cascade") }
    if [404, 405].include?(status) && (methods = methods_of(env["PATH_INFO"])).any?
      status = 405 unless methods.include?(env["REQUEST_METHOD"])
      headers = { "Allow" => methods.join(", ") }.merge(headers) if status == 405
    end
    headers = { "WWW-Authenticate" => 'Bearer realm="api"' }.merge(headers) if status == 401
    code, message = CATALOG.fetch(status) { from_phrase(status) }
    content = { error: code, message: message }.to_json
    headers = headers.merge(Rack::CONTENT_TYPE => "application/json", Rack::CONTENT_LENGTH => content.bytesize.to_s)
    [status, headers, env["REQUEST_METHOD"] == "HEAD" ? [] : [content]]
  end

  def json?(name, value)
    name.casecmp?("content-type") && value.include?("json")
  end

  # Rails has no route for GET /users when there is one for POST only: in HTTP that is a 405, not a 404.
  def methods_of(path)
    METHODS.select do |method|
      Rails.application.routes.recognize_path(path, method: method)
    rescue ActionController::RoutingError
      false
    end
  end

  # An unknown status counts as the x00 of its class.
  def from_phrase(status)
    phrase = Rack::Utils::HTTP_STATUS_CODES[status]
    phrase ? [phrase.downcase.gsub(/[^a-z]+/, "_"), phrase] : CATALOG[status / 100 * 100]
  end
end
