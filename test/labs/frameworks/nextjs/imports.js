import { NextResponse } from "next/server";
