# frozen_string_literal: true

# Answers with errors of the catalog wherever Rails would send public/404.html and its siblings, or nothing:
#
#   config.exceptions_app = ErrorContract.new
class ErrorContract
  METHODS = %w[GET HEAD POST PUT PATCH DELETE].freeze

  CATALOG = {
    400 => ["bad_request", "The request could not be understood"],
    404 => ["not_found", "Resource not found"],
    405 => ["method_not_allowed", "This method is not allowed for this resource"],
    406 => ["not_acceptable", "No representation of this resource matches the Accept header field"],
    422 => ["unprocessable_content", "The request content is not valid"],
    500 => ["internal_server_error", "The server encountered an unexpected error"],
    501 => ["not_implemented", "The server does not implement this request method"]
  }.freeze

  def call(env)
    status = env["PATH_INFO"].delete_prefix("/").to_i
    headers = { "Content-Type" => "application/json; charset=utf-8" }

    if status == 405 || env["action_dispatch.exception"].is_a?(ActionController::RoutingError)
      methods = methods_of(env["action_dispatch.original_path"])
      if status == 405 || methods.any?
        status = 405
        headers["Allow"] = methods.join(", ")
      end
    end

    code, message = CATALOG.fetch(status) { from_phrase(status) }
    [status, headers, [{ error: code, message: message }.to_json]]
  end

  private

  # Rails has no route for GET /users when there is one for POST only: to HTTP that is no 404 but a 405.
  def methods_of(path)
    METHODS.select do |method|
      Rails.application.routes.recognize_path(path, method: method)
    rescue ActionController::RoutingError
      false
    end
  end

  def from_phrase(status)
    phrase = Rack::Utils::HTTP_STATUS_CODES.fetch(status, "Error")
    [phrase.parameterize(separator: "_"), phrase]
  end
end
