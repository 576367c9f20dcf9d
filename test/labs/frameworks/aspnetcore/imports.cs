var app = WebApplication.CreateBuilder(args).Build();
