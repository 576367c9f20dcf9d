# frozen_string_literal: true

gem "railties", ">= 6.1", "< 8"

require "logger"
require "action_controller/railtie"
require_relative "contract"

class App < Rails::Application
  config.load_defaults 6.1
  config.api_only = true
  config.eager_load = false
  config.secret_key_base = SecureRandom.hex(64)
  config.logger = ActiveSupport::Logger.new($stderr)
  config.log_level = :warn
  config.exceptions_app = ErrorContract.new
end

App.initialize!

require_relative "simple"
require_relative "problem_details"

class ProbeController < ActionController::API
  def only_get
    render json: { ok: true }
  end

  def json
    render json: { ok: params.present? } # Rails parses the content when params are first read
  end

  def boom
    raise "secret: postgres://app:hunter2@db/app"
  end
end

App.routes.draw do
  get "/only-get", to: "probe#only_get"
  post "/json", to: "probe#json"
  match "/boom", to: "probe#boom", via: :all

  { simple: Simple, problem_details: ProblemDetails }.each do |scope, format|
    format::ROUTES.each { |path, action| match path, to: "#{scope}/#{action}", via: :all }
  end
end
