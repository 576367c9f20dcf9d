package com.example;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

// Each format has a ConflictController of its own: the full class name tells them apart.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class App {
    public static void main(String[] args) {
        SpringApplication.run(App.class, args);
    }
}

@RestController
class ProbeController {
    @GetMapping("/only-get")
    Map<String, Boolean> onlyGet() {
        return Map.of("ok", true);
    }

    @PostMapping("/json")
    Map<String, Boolean> json(@RequestBody Object content) {
        return Map.of("ok", true);
    }

    @RequestMapping("/boom")
    void boom() {
        throw new IllegalStateException("secret: jdbc:postgresql://app:hunter2@db/app");
    }
}
