import { Controller, Get, Header, HttpCode } from "@nestjs/common";
