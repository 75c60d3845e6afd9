package io.breakwater.chatbot;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
