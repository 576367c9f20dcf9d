import json
import os

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

contract = os.environ.get("CONTRACT") != "off"

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DEBUG=False,
    MIDDLEWARE=[
        *(["contract.keep_contract"] if contract else []),
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    ROOT_URLCONF="urls",
    SECRET_KEY="only for the tests of the error contract",
)
django.setup()


@require_GET
def only_get(request):
    return JsonResponse({"ok": True})


@require_POST
def json_view(request):
    if contract:
        from contract import read_json

        return JsonResponse({"received": read_json(request)})
    return JsonResponse({"received": json.loads(request.body)})


def refuse(request):
    return HttpResponse(status=401)


def boom(request):
    raise RuntimeError("secret: postgres://app:hunter2@db/app")


application = get_wsgi_application()
