from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()
